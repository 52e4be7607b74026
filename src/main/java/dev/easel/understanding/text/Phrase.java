package dev.easel.understanding.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A regular expression over whole words, written with diacritics. It is matched as written when the
 * message uses diacritics, else folded.
 */
public final class Phrase {
    private static final String LETTER = "[0-9a-z\\u00c0-\\u024f\\u1e00-\\u1eff]";

    private final Pattern accented;
    private final Pattern folded;

    private Phrase(String regex) {
        this.accented = whole(regex);
        String plain = Letters.folded(regex);
        this.folded = plain.equals(regex) ? accented : whole(plain);
    }

    /** Compiles an expression, all of it in lower case. {@code \w} is any Latin letter or digit. */
    public static Phrase of(String regex) {
        return new Phrase(regex);
    }

    public Matcher in(Message message) {
        return message.accented()
                ? accented.matcher(message.lower())
                : folded.matcher(message.folded());
    }

    public boolean isIn(Message message) {
        return in(message).find();
    }

    /** The first place the phrase stands at. */
    public Optional<Span> find(Message message) {
        Matcher matcher = in(message);
        return matcher.find()
                ? Optional.of(new Span(matcher.start(), matcher.end()))
                : Optional.empty();
    }

    private static Pattern whole(String regex) {
        String letters = regex.replace("\\w", LETTER);
        return Pattern.compile("(?<!" + LETTER + ")(?:" + letters + ")(?!" + LETTER + ")");
    }
}
