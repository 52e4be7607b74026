package dev.easel.engine.illustrator.words;

import dev.easel.engine.illustrator.scene.Scene;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
                    "more-languages.txt",
                    "annotations.txt");

    /** How each language says that something coloured is behind everything. */
    private static final Map<Language, List<String>> GROUNDS =
            Map.of(
                    Language.EN, List.of("%s background", "%s backdrop"),
                    Language.VI, List.of("nền %s", "trên nền %s", "phông %s", "phông nền %s"),
                    Language.ES, List.of("fondo %s"),
                    Language.FR, List.of("fond %s"),
                    Language.DE, List.of("%sem hintergrund", "%ser hintergrund"),
                    Language.PT, List.of("fundo %s"),
                    Language.ZH, List.of("%s背景"),
                    Language.JA, List.of("%s背景"));

    private static final class Holder {
        static final Lexicon STANDARD = new Lexicon();
    }

    private final Map<Language, Phrases> exact = new EnumMap<>(Language.class);
    private final Map<Language, Phrases> folded = new EnumMap<>(Language.class);
    private final Map<List<Token>, Meaning> classified = new LinkedHashMap<>();

    /** Whether phrases that have a meaning already are passed over, as those of annotations are. */
    private boolean unlessKnown;

    private final Map<String, String> vietnamese = new HashMap<>();
    private final Set<String> neverFolded = new HashSet<>();
    private final Spelling spelling;
    private List<String> classifiers = List.of();
    private List<Language> columns = List.of();

    private Lexicon() {
        for (String file : FILES) {
            LexiconFile.read(file, this::line);
            unlessKnown = false;
        }
        classified.forEach(this::addClassified);
        classified.clear();
        spelling = new Spelling(Objects.requireNonNull(folded.get(Language.EN)).nouns());
    }

    /** The lexicon of the class path, read on first use. */
    static Lexicon standard() {
        return Holder.STANDARD;
    }

    private void line(String key, String value) {
        String[] cells = value.split("\\|", -1);
        if (key.equals("languages")) {
            columns = languages(cells);
        } else if (key.equals("unless known")) {
            unlessKnown = true;
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
                if (meaning instanceof Meaning.Hue hue) {
                    addGrounds(columns.get(i), cells[i], hue);
                }
            }
        }
    }

    /** "Black background", "nền đen": a studio of that colour. */
    private void addGrounds(Language language, String cell, Meaning.Hue hue) {
        List<String> frames = GROUNDS.getOrDefault(language, List.of());
        if (hue.colors().size() > 1) {
            return;
        }
        Meaning ground = new Meaning.Ground(hue.colors().getFirst());
        for (String word : cell.strip().split("\\s*,\\s*")) {
            for (String frame : frames) {
                List<Token> words = Tokenizer.tokens(frame.formatted(word));
                add(language, words, new Meaning.Where(Scene.Setting.STUDIO, false));
                add(language, words, ground);
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
            if (words.isEmpty()
                    || unlessKnown && isSayable(new Tongue(language, true), plain(words))) {
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
        if (!isKnown(new Tongue(Language.VI, false), words)) {
            add(Language.VI, words, meaning);
        }
    }

    private boolean isKnown(Tongue tongue, List<Token> words) {
        var found = find(tongue, words, 0);
        return found != null && found.length() == words.size();
    }

    /** Whether all of its words are known, be it together or one by one. */
    private boolean isSayable(Tongue tongue, List<Token> words) {
        int covered = 0;
        while (covered < words.size()) {
            var found = find(tongue, words, covered);
            if (found == null) {
                return false;
            }
            covered += found.length();
        }
        return true;
    }

    private static List<Token> prefixed(String classifier, List<Token> words) {
        List<Token> all = new ArrayList<>(List.of(new Token(classifier, Token.Type.WORD)));
        all.addAll(words);
        return all;
    }

    private void add(Language language, List<Token> words, Meaning meaning) {
        exact.computeIfAbsent(language, Phrases::new).add(words, meaning);
        if (!unlessKnown || language != Language.VI) {
            addFolded(language, plain(words), meaning);
        }
    }

    private static List<Token> plain(List<Token> words) {
        return words.stream()
                .map(word -> new Token(Tokenizer.fold(word.text()), word.type()))
                .toList();
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

    /** What a misspelt English word was meant to be. */
    Optional<String> meant(String word) {
        return spelling.meant(word);
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
