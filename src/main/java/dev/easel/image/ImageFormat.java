package dev.easel.image;

import java.util.Locale;

/** The formats Easel writes. */
public enum ImageFormat {
    PNG("image/png", true),
    JPEG("image/jpeg", false),
    WEBP("image/webp", true);

    private final String mimeType;
    private final boolean alpha;

    ImageFormat(String mimeType, boolean alpha) {
        this.mimeType = mimeType;
        this.alpha = alpha;
    }

    public String mimeType() {
        return mimeType;
    }

    /** Whether the format can hold transparency. */
    public boolean alpha() {
        return alpha;
    }

    /** File name extension without the dot: {@code png}, {@code jpg}, {@code webp}. */
    public String extension() {
        return this == JPEG ? "jpg" : name().toLowerCase(Locale.ROOT);
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
