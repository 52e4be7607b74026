package dev.easel.understanding.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A regular expression over whole words, written with diacritics. It is matched as written when the
 * message uses diacritics, else folded. It begins where a word or a sign begins.
 */
public final class Phrase {
    private static final String LETTER = "[0-9a-z\\u00c0-\\u024f\\u1e00-\\u1eff]";
    private static final String END = "(?:(?!" + LETTER + ")|(?<!" + LETTER + "))";

    private final Form accented;
    private final Form folded;

    private Phrase(String regex) {
        this.accented = new Form(whole(regex));
        String plain = Letters.folded(regex);
        this.folded = plain.equals(regex) ? accented : new Form(whole(plain));
    }

    /** Compiles an expression, all of it in lower case. {@code \w} is any Latin letter or digit. */
    public static Phrase of(String regex) {
        return new Phrase(regex);
    }

    public boolean isIn(Message message) {
        return find(message).isPresent();
    }

    /** The first place the phrase stands at. */
    public Optional<MatchResult> find(Message message) {
        return form(message).from(0, message);
    }

    /** The phrase, if the message begins with it. */
    public Optional<MatchResult> opening(Message message) {
        return form(message).at(0, message.matching());
    }

    /** All places the phrase stands at, without overlaps. */
    public List<MatchResult> all(Message message) {
        List<MatchResult> all = new ArrayList<>();
        Optional<MatchResult> next = find(message);
        while (next.isPresent()) {
            all.add(next.get());
            int end = Math.max(next.get().end(), next.get().start() + 1);
            next = form(message).from(end, message);
        }
        return all;
    }

    private Form form(Message message) {
        return message.accented() ? accented : folded;
    }

    private static Pattern whole(String regex) {
        return Pattern.compile("(?:" + regex.replace("\\w", LETTER) + ")" + END);
    }

    /** One way to write the phrase. */
    private record Form(Pattern pattern, Beginnings beginnings) {
        Form(Pattern pattern) {
            this(pattern, new Beginnings(pattern));
        }

        Optional<MatchResult> from(int place, Message message) {
            String text = message.matching();
            for (int start : message.starts()) {
                if (start >= place && beginnings.possible(text, start)) {
                    Optional<MatchResult> found = at(start, text);
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
            return Optional.empty();
        }

        Optional<MatchResult> at(int start, String text) {
            Matcher matcher = pattern.matcher(text);
            matcher.useTransparentBounds(true).useAnchoringBounds(false);
            matcher.region(start, text.length());
            return matcher.lookingAt() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
        }
    }
}
