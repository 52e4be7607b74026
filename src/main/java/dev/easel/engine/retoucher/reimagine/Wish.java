package dev.easel.engine.retoucher.reimagine;

import dev.easel.image.Rgb;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the words of a prompt ask of a picture.
 *
 * @param looks at most one of each kind, in the order of application
 * @param tint the colour the tones should lean to, or null
 * @param unfollowed words that ask for something no look can do, as they were written
 */
record Wish(List<Look> looks, @Nullable Rgb tint, List<String> unfollowed) {
    /** Whether any word could be followed. */
    boolean followable() {
        return !looks.isEmpty() || tint != null;
    }
}
