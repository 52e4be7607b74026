package dev.easel.image;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The seven things Easel does to or for a picture. */
public enum Feature {
    IMAGE_GENERATION,
    UPSCALE,
    REMOVE_BACKGROUND,
    RELIGHT,
    STYLE_TRANSFER,
    REIMAGINE,
    IMAGE_EXPAND;

    /** The word used in JSON and in the database: {@code image_expand}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The word used in paths: {@code image-expand}. */
    public String slug() {
        return word().replace('_', '-');
    }

    /** Reads a word or a slug, and {@code image_generate} as older clients spell it. */
    public static Optional<Feature> parse(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT).replace('-', '_');
        String known = word.equals("image_generate") ? "image_generation" : word;
        return Arrays.stream(values()).filter(f -> f.word().equals(known)).findFirst();
    }
}
