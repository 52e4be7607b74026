package dev.easel.engine.illustrator.words;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All phrases of all languages, as they are written and without diacritics. Immutable once loaded.
 */
final class Lexicon {
    private static final List<String> FILES =
            List.of(
                    "grammar.txt",
                    "world.txt",
                    "silent.txt",
                    "people.txt",
                    "animals.txt",
                    "plants.txt",
                    "food.txt",
                    "buildings.txt",
                    "vehicles.txt",
                    "things.txt",
                    "more-languages.txt");

    private static final class Holder {
        static final Lexicon STANDARD = new Lexicon();
    }

    private final Map<Language, Phrases> exact = new EnumMap<>(Language.class);
    private final Map<Language, Phrases> folded = new EnumMap<>(Language.class);
    private final Set<String> neverFolded = new HashSet<>();
    private List<Language> columns = List.of();

    private Lexicon() {
        FILES.forEach(name -> LexiconFile.read(name, this::line));
    }

    /** The lexicon of the class path, read on first use. */
    static Lexicon standard() {
        return Holder.STANDARD;
    }

    private void line(String key, String value) {
        String[] cells = value.split("\\|", -1);
        if (key.equals("languages")) {
            columns = languages(cells);
        } else if (key.equals("never folded")) {
            neverFolded.addAll(List.of(value.split(" ")));
        } else {
            if (cells.length > columns.size()) {
                throw new IllegalStateException("more columns than languages: " + key);
            }
            Meaning meaning = MeaningKey.parse(key);
            for (int i = 0; i < cells.length; i++) {
                add(columns.get(i), cells[i], meaning);
            }
        }
    }

    private static List<Language> languages(String[] cells) {
        List<Language> languages = new ArrayList<>();
        for (String cell : cells) {
            languages.add(Language.valueOf(cell.strip().toUpperCase(Locale.ROOT)));
        }
        return languages;
    }

    private void add(Language language, String cell, Meaning meaning) {
        for (String phrase : cell.split(",")) {
            List<Token> words = Tokenizer.tokens(phrase);
            if (words.isEmpty()) {
                continue;
            }
            exact.computeIfAbsent(language, Phrases::new).add(words, meaning);
            addFolded(language, Tokenizer.tokens(Tokenizer.fold(phrase)), meaning);
        }
    }

    private void addFolded(Language language, List<Token> plain, Meaning meaning) {
        boolean ambiguous =
                language == Language.VI
                        && (meaning instanceof Meaning.Thing || meaning instanceof Meaning.Where)
                        && plain.size() == 1
                        && neverFolded.contains(plain.getFirst().text());
        if (!ambiguous) {
            folded.computeIfAbsent(language, Phrases::new).add(plain, meaning);
        }
    }

    /** The longest phrase of a language at a place in a text. */
    Phrases.@Nullable Found find(Tongue tongue, List<Token> text, int from) {
        Phrases phrases = (tongue.folded() ? folded : exact).get(tongue.language());
        return phrases == null ? null : phrases.longest(text, from);
    }
}
