package dev.easel.task;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The header {@code Prefer: wait=N} (RFC 7240), N in seconds, at most 60; anything else in it is
 * ignored.
 */
final class Preference {
    private static final int MAX_SECONDS = 60;
    private static final Pattern WAIT =
            Pattern.compile("(?i)(?:^|[,;\\s])wait\\s*=\\s*\"?(\\d{1,9})");

    private Preference() {}

    /** How long to hold the answer; {@code otherwise} where the header does not say. */
    static Duration wait(@Nullable String header, Duration otherwise) {
        Matcher match = WAIT.matcher(header == null ? "" : header);
        return match.find()
                ? Duration.ofSeconds(Math.min(MAX_SECONDS, Integer.parseInt(match.group(1))))
                : otherwise;
    }
}
