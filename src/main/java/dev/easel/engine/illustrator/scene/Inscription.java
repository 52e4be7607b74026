package dev.easel.engine.illustrator.scene;

/**
 * Words to be written in the picture.
 *
 * @param text as in the prompt, 1–80 characters
 * @param subject index of the subject they are written on (a sign, a shirt); {@link #PICTURE} for
 *     the picture itself
 */
public record Inscription(String text, int subject) {
    /** Instead of a subject's index: on none of them. */
    public static final int PICTURE = -1;
}
