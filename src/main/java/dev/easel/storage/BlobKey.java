package dev.easel.storage;

import java.util.regex.Pattern;

/**
 * Names stored bytes: a relative path of lower-case words, 1–200 characters, like {@code
 * images/0199….png}.
 */
public record BlobKey(String value) {
    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9_-]*(?:[./][a-z0-9_-]+)*");

    public BlobKey {
        if (value.length() > 200 || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a key: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
