package dev.easel.understanding;

/**
 * What comes with a message.
 *
 * @param hasImage whether there is a picture to work on
 * @param hasReference whether a second picture came along, to take a style or light from
 */
public record Context(boolean hasImage, boolean hasReference) {
    /** Words alone. */
    public static final Context NOTHING = new Context(false, false);
}
