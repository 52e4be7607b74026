package dev.easel.id;

/** The one rule for ids that come from outside. */
final class Opaque {
    private Opaque() {}

    static boolean isValid(String value) {
        return !value.isBlank() && value.length() <= 200;
    }

    static void check(String value) {
        if (!isValid(value)) {
            throw new IllegalArgumentException("an id has 1 to 200 characters");
        }
    }
}
