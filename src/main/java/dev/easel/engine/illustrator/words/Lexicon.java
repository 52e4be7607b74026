package dev.easel.engine.illustrator.words;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
                    "hyponyms.txt",
                    "names.txt",
                    "symbols.txt",
                    "more-languages.txt");

    private static final class Holder {
        static final Lexicon STANDARD = new Lexicon();
    }

    private final Map<Language, Phrases> exact = new EnumMap<>(Language.class);
    private final Map<Language, Phrases> folded = new EnumMap<>(Language.class);
    private final Map<List<Token>, Meaning> classified = new LinkedHashMap<>();
    private final Map<String, String> vietnamese = new HashMap<>();
    private final Set<String> neverFolded = new HashSet<>();
    private List<String> classifiers = List.of();
    private List<Language> columns = List.of();

    private Lexicon() {
        FILES.forEach(name -> LexiconFile.read(name, this::line));
        classified.forEach(this::addClassified);
        classified.clear();
    }

    /** The lexicon of the class path, read on first use. */
    static Lexicon standard() {
        return Holder.STANDARD;
    }

    private void line(String key, String value) {
        String[] cells = value.split("\\|", -1);
        if (key.equals("languages")) {
            columns = languages(cells);
        } else if (key.equals("classifiers")) {
            classifiers = List.of(value.split(" "));
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
            add(language, words, meaning);
            if (language == Language.VI && meaning instanceof Meaning.Thing thing) {
                if (thing.isPlain()) {
                    vietnamese.putIfAbsent(thing.kind(), phrase.strip());
                }
                classifiers.forEach(word -> classified.putIfAbsent(prefixed(word, words), meaning));
            }
        }
    }

    /** "Con mèo" is a cat as "mèo" is, unless it is listed itself. */
    private void addClassified(List<Token> words, Meaning meaning) {
        Tongue vietnamese = new Tongue(Language.VI, false);
        var found = find(vietnamese, words, 0);
        if (found == null || found.length() < words.size()) {
            add(Language.VI, words, meaning);
        }
    }

    private static List<Token> prefixed(String classifier, List<Token> words) {
        List<Token> all = new ArrayList<>(List.of(new Token(classifier, Token.Type.WORD)));
        all.addAll(words);
        return all;
    }

    private void add(Language language, List<Token> words, Meaning meaning) {
        exact.computeIfAbsent(language, Phrases::new).add(words, meaning);
        List<Token> plain =
                words.stream()
                        .map(word -> new Token(Tokenizer.fold(word.text()), word.type()))
                        .toList();
        addFolded(language, plain, meaning);
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

    /** What a kind is called: in Vietnamese if there is a word, else in English. */
    String nameOf(String kind, boolean inVietnamese) {
        String english = kind.replace('-', ' ');
        return inVietnamese ? vietnamese.getOrDefault(kind, english) : english;
    }

    /** The longest phrase of a language at a place in a text. */
    Phrases.@Nullable Found find(Tongue tongue, List<Token> text, int from) {
        Phrases phrases = (tongue.folded() ? folded : exact).get(tongue.language());
        return phrases == null ? null : phrases.longest(text, from);
    }
}
