package dev.easel.language.call;

import java.util.Locale;

/** How a call ended. */
public enum Outcome {
    ANSWERED,
    /** It answered, but not what it was asked for. */
    INVALID,
    /** The budget ran out. */
    LATE,
    /** No connection, or one that broke. */
    UNREACHABLE,
    /** Too many calls, it says (429). */
    LIMITED,
    /** Any other status that trying again does not change: bad key, no such model. */
    REFUSED,
    /** Trouble on its side (5xx). */
    BROKEN,
    /** Whoever asked went away. */
    ABANDONED;

    /** The outcome of an answer with this status other than 2xx. */
    public static Outcome ofStatus(int status) {
        if (status == 429) {
            return LIMITED;
        }
        return status >= 500 ? BROKEN : REFUSED;
    }

    /** The word in {@code /metrics}. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean passes() {
        return this == UNREACHABLE || this == BROKEN;
    }

    boolean isFailure() {
        return this != ANSWERED && this != ABANDONED;
    }
}
