package dev.easel.image.codec;

import dev.easel.image.UnreadableImageException;

/** The ways an image is refused, in words for its sender. */
final class Refusals {
    private Refusals() {}

    static UnreadableImageException truncated(String format) {
        return new UnreadableImageException(
                "The " + format + " ends before its picture is complete; send the whole file.",
                false);
    }

    /**
     * @param what is wrong, a full clause: "its palette is missing"
     */
    static UnreadableImageException broken(String format, String what) {
        return new UnreadableImageException(
                "The " + format + " is damaged: " + what + "; save it again and send that file.",
                false);
    }

    /**
     * @param what is not supported, with its article: "a 12-bit JPEG"
     * @param instead what to send
     */
    static UnreadableImageException unsupported(String what, String instead) {
        return new UnreadableImageException(
                "This is " + what + ", which is not supported; save it as " + instead + ".", false);
    }

    static UnreadableImageException tooLarge(String message) {
        return new UnreadableImageException(message, true);
    }
}
