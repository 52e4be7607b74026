package dev.easel.id;

/** The one rule for ids that come from outside. */
final class Opaque {
    private Opaque() {}

    static void check(String value) {
        if (value.isBlank() || value.length() > 200) {
            throw new IllegalArgumentException("an id has 1 to 200 characters");
        }
    }
}
