package dev.easel.image;

/**
 * Bytes that cannot be taken as an image; the message says why and what would be right, in words
 * for the sender.
 */
public class UnreadableImageException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final boolean tooLarge;

    public UnreadableImageException(String message, boolean tooLarge) {
        super(message);
        this.tooLarge = tooLarge;
    }

    /** Whether the image was refused for its size, not for its content. */
    public boolean tooLarge() {
        return tooLarge;
    }
}
