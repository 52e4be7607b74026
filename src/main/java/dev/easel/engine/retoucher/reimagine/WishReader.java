package dev.easel.engine.retoucher.reimagine;

import dev.easel.image.Rgb;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads prompts clause by clause, the longest known phrase first. Pure and thread-safe; time is
 * linear in the length of the prompt.
 */
final class WishReader {
    private static final String CLAUSE_ENDS =
            "[,.;:!?\\n]+|\\b(?:and|but|then)\\b|(?<= )(?:và|rồi|nhưng)(?= )";

    private final Lexicon lexicon = new Lexicon();

    /** Reads one prompt; the empty prompt asks for nothing. */
    Wish read(String prompt) {
        String text = Normalizer.normalize(prompt, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        boolean accented = !Lexicon.fold(text).equals(text);
        Reading reading = new Reading();
        // the named phrase that joins two words with "and" must survive the split into clauses
        for (String clause : text.replace("black and white", "monochrome").split(CLAUSE_ENDS)) {
            reading.clause(phrases(clause, accented));
        }
        return reading.wish();
    }

    private List<Phrase> phrases(String clause, boolean accented) {
        List<String> tokens =
                List.of(clause.split("[^\\p{L}\\p{N}]+")).stream()
                        .filter(t -> !t.isEmpty())
                        .toList();
        List<Phrase> phrases = new ArrayList<>();
        for (int i = 0; i < tokens.size(); ) {
            Phrase phrase = longest(tokens.subList(i, tokens.size()), accented);
            phrases.add(phrase);
            i += phrase.length();
        }
        return phrases;
    }

    private Phrase longest(List<String> tokens, boolean accented) {
        for (int n = Math.min(Lexicon.LONGEST, tokens.size()); n > 0; n--) {
            String text = String.join(" ", tokens.subList(0, n));
            Word word = lexicon.find(text, accented);
            if (!(word instanceof Word.Unknown)) {
                return new Phrase(text, n, word);
            }
        }
        return new Phrase(tokens.getFirst(), 1, new Word.Unknown());
    }

    private record Phrase(String text, int length, Word meaning) {}

    /** What was understood so far. */
    private static final class Reading {
        private final Map<Look.Kind, Look> looks = new EnumMap<>(Look.Kind.class);
        private final List<String> unfollowed = new ArrayList<>();
        private @Nullable Rgb tint;

        void clause(List<Phrase> phrases) {
            boolean tones = phrases.stream().anyMatch(p -> p.meaning() instanceof Word.Tones);
            boolean edits = false;
            StringBuilder rest = new StringBuilder();
            for (Phrase phrase : phrases) {
                edits |= phrase.meaning() instanceof Word.Edits;
                if (edits || !follow(phrase, tones)) {
                    rest.append(rest.isEmpty() ? "" : " ").append(phrase.text());
                }
            }
            if (!rest.isEmpty()) {
                unfollowed.add(rest.toString());
            }
        }

        private boolean follow(Phrase phrase, boolean tones) {
            return switch (phrase.meaning()) {
                case Word.Names(Look look) ->
                        looks.putIfAbsent(look.kind(), look) == null
                                || looks.get(look.kind()) == look;
                case Word.Colour(Rgb rgb) -> {
                    tint = tones && tint == null ? rgb : tint;
                    yield tones;
                }
                case Word.Tones() -> true;
                case Word.Filler() -> true;
                case Word.Edits() -> false;
                case Word.Unknown() -> false;
            };
        }

        Wish wish() {
            return new Wish(
                    looks.values().stream().sorted().toList(), tint, List.copyOf(unfollowed));
        }
    }
}
