package dev.easel.understanding.dialogue;

import dev.easel.understanding.text.Message;
import dev.easel.understanding.text.Phrase;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A thing in a description, with the words that belong to it.
 *
 * @param head what the description says before it
 * @param determiner article or number, may be empty
 * @param adjectives between determiner and noun, may be empty
 * @param colour after the noun, as Vietnamese has it, may be empty
 * @param tail what the description says after it
 */
record Thing(
        String head,
        String determiner,
        String adjectives,
        String noun,
        String colour,
        String tail) {
    private static final Phrase DETERMINER = Changes.compiled("^(?:{det} )+");
    private static final Phrase LINK =
            Phrase.of(
                    "(?:,|and|with|wearing|holding|on|in|at|near|by|và|với|đội|mặc|cầm|trên|trong|ở|bên) ?$");
    private static final Pattern NOUN = Pattern.compile("[\\p{L}\\p{N}' -]{2,40}");
    private static final Pattern PLURAL = Pattern.compile("(?<=[a-z]{2})(?:e?s)$");

    /** The thing in the description, whatever its number and article. */
    static Optional<Thing> find(String words, String description) {
        String noun = noun(words);
        if (!NOUN.matcher(noun).matches()) {
            return Optional.empty();
        }
        String stem = PLURAL.matcher(noun).replaceFirst("");
        Phrase phrase =
                Changes.compiled(
                        "(?:((?:{det} )+))?((?:(?!(?:{start}|and|of|và|của) )[^ ,]+ ){0,2}?)"
                                + "((?:%s|%s)(?:e?s)?)(?: ({colour}))?".formatted(noun, stem));
        Message text = Message.of(description);
        return phrase.find(text).map(found -> of(text.clean(), found));
    }

    private static Thing of(String text, MatchResult found) {
        List<String> groups = Changes.groups(text, found);
        return new Thing(
                text.substring(0, found.start()),
                groups.get(0),
                groups.get(1),
                groups.get(2),
                groups.get(3),
                text.substring(found.end()));
    }

    /** The description without it and without the word that joins it to what stands before. */
    String removed() {
        String before = head.strip();
        Message text = Message.of(before);
        String kept =
                LINK.find(text).map(link -> text.clean().substring(0, link.start())).orElse(before);
        return kept + " " + tail;
    }

    /** The description with something else in its place. */
    String replacedBy(String words) {
        boolean own = DETERMINER.opening(Message.of(words)).isPresent();
        return said(own ? "" : determiner, "", words, "");
    }

    /** The description with that quality instead of the colour the thing had. */
    String qualified(String quality) {
        if (isVietnamese(quality) || isVietnamese(noun) || isVietnamese(determiner)) {
            return said(determiner, adjectives, noun, quality);
        }
        String plain = Changes.without(Changes.phrase("colour"), adjectives);
        boolean vowel = "aeiou".indexOf(Character.toLowerCase(quality.charAt(0))) >= 0;
        String article =
                determiner.matches("(?i)an?") && quality.matches("\\p{ASCII}+")
                        ? vowel ? "an" : "a"
                        : determiner;
        return said(article, quality + " " + plain, noun, "");
    }

    /** The description with that number of them. */
    String counted(String number, String plural) {
        return said(number, adjectives, plural, colour);
    }

    /** The thing and its quality in the order of their language. */
    static String phrase(String thing, String quality) {
        boolean after = isVietnamese(thing) || isVietnamese(quality);
        return after ? thing + " " + quality : quality + " " + thing;
    }

    /** Whether words use letters that English does not have. */
    static boolean isVietnamese(String words) {
        return Message.of(words).accented();
    }

    private String said(String determiner, String adjectives, String noun, String after) {
        return String.join(" ", head, determiner, adjectives, noun, after) + tail;
    }

    private static String noun(String words) {
        String plain = Changes.tidy(words).toLowerCase(Locale.ROOT);
        return DETERMINER
                .opening(Message.of(plain))
                .map(found -> plain.substring(found.end()).strip())
                .filter(rest -> !rest.isEmpty())
                .orElse(plain);
    }
}
