package dev.easel.http;

import java.util.Locale;

/** Why something was not fetched from or sent to another server, in words for the user. */
public final class FetchRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What went wrong, for programs. */
    public enum Reason {
        BAD_URL,
        FORBIDDEN_ADDRESS,
        UNREACHABLE,
        TIMEOUT,
        BAD_STATUS,
        TOO_MANY_REDIRECTS,
        NO_IMAGE,
        TOO_LARGE;

        /** Stable and snake_case: {@code too_large}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Reason reason;

    FetchRefused(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
