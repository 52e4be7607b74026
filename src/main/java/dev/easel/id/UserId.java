package dev.easel.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names a user: chosen by the caller, 1 to 200 characters, no control characters, no space around
 * it.
 */
public record UserId(@JsonValue String value) {
    public static final int MAX_LENGTH = 200;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public UserId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("a user id has 1 to 200 printable characters");
        }
    }

    /** Whether the text can name a user. */
    public static boolean isValid(String text) {
        return !text.isEmpty()
                && text.length() <= MAX_LENGTH
                && text.equals(text.strip())
                && text.codePoints().noneMatch(Character::isISOControl);
    }

    @Override
    public String toString() {
        return value;
    }
}
