package dev.easel.engine.retoucher.core;

import java.util.Locale;

/** One sentence for the user, in both languages that Easel speaks. */
public record Bilingual(String english, String vietnamese) {
    /** The sentence in the language asked for; English for any but Vietnamese. */
    public String in(Locale language) {
        return language.getLanguage().equals("vi") ? vietnamese : english;
    }
}
