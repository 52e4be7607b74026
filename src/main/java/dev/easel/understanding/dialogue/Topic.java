package dev.easel.understanding.dialogue;

import java.util.Locale;

/** What people talk about besides pictures. */
public enum Topic {
    GREETING,
    THANKS,
    BYE,
    PRAISE,
    COMPLAINT,
    ABILITIES,
    HOW_TO,
    PRICE,
    FORMATS,
    LIMITS,
    PRIVACY,
    LANGUAGES,
    IDENTITY,
    RIGHTS,
    STYLES,
    SPEED,
    HISTORY,
    ACCOUNT,
    PROGRAMMING,
    INSTRUCTIONS,
    YES,
    NO,
    /** Only signs and emoji. */
    WORDLESS,
    /** Anything else. */
    UNKNOWN;

    /** The word it goes by in lists: lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
