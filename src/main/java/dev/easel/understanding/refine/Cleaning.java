package dev.easel.understanding.refine;

import dev.easel.image.Feature;
import dev.easel.understanding.parameters.ParameterReader;
import dev.easel.understanding.text.Message;
import dev.easel.understanding.text.Scopes;
import dev.easel.understanding.text.Span;
import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The user's own words, in their order, without politeness, commands and technical parameters.
 * Quoted text stays as it is; nothing is translated.
 */
public final class Cleaning {
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|“[^”]*”|«[^»]*»|「[^」]*」");
    private static final int MOST_ROUNDS = 4;

    private Cleaning() {}

    /**
     * Cleans until nothing more comes off, so that cleaning twice is cleaning once. Empty if
     * nothing is left.
     */
    public static String of(Feature feature, Message message) {
        String now = message.clean();
        for (int round = 0; round < MOST_ROUNDS; round++) {
            String before = now;
            now = once(feature, Message.of(now));
            if (now.equals(before)) {
                break;
            }
        }
        return now;
    }

    private static String once(Feature feature, Message message) {
        String words = Tidy.of(message.without(technical(feature, message)).clean());
        return feature == Feature.IMAGE_GENERATION
                ? Courtesies.withoutCommands(words)
                : Courtesies.without(words);
    }

    private static BitSet technical(Feature feature, Message message) {
        BitSet places = new BitSet();
        Message asked = Scopes.of(message).asked();
        for (Span span : ParameterReader.read(feature, asked).technical()) {
            places.set(span.start(), span.end());
        }
        Matcher quoted = QUOTED.matcher(message.clean());
        while (quoted.find()) {
            places.clear(quoted.start(), quoted.end());
        }
        return places;
    }
}
