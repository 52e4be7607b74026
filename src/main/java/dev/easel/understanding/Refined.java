package dev.easel.understanding;

import java.util.List;

/**
 * A prompt and where it comes from.
 *
 * @param original the message as sent
 * @param subject the user's own words without politeness, commands and technical parameters
 * @param added terms for what the user left open, in order; may be empty
 */
public record Refined(String original, String subject, List<String> added) {
    public Refined {
        added = List.copyOf(added);
    }

    /** The subject, then the added terms, separated by commas. */
    public String prompt() {
        return added.isEmpty() ? subject : subject + ", " + String.join(", ", added);
    }
}
