package dev.easel.engine.retoucher.reimagine;

import dev.easel.image.Rgb;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The known words, English and Vietnamese, read from {@code looks.tsv} and {@code words.tsv}. */
final class Lexicon {
    /** The most words a known phrase has. */
    static final int LONGEST = 5;

    private final Map<String, Word> words = new HashMap<>();
    private final Map<String, Word> unaccented = new HashMap<>();

    Lexicon() {
        read("looks.tsv").forEach((name, list) -> add(list, new Word.Names(look(name))));
        read("words.tsv").forEach((kind, list) -> add(list, word(kind)));
    }

    /**
     * What a phrase means, its words in lower case and divided by single spaces.
     *
     * @param accented whether the text it stands in uses diacritics; a text without them may mean
     *     accented words, but only phrases are told apart well enough then
     */
    Word find(String phrase, boolean accented) {
        Word word = words.get(phrase);
        if (word == null && !accented) {
            word = unaccented.get(phrase);
        }
        return word == null ? new Word.Unknown() : word;
    }

    /** Text without its diacritics; đ becomes d. */
    static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D');
    }

    private void add(String list, Word word) {
        for (String phrase : list.split("\\|")) {
            String known = Normalizer.normalize(phrase, Normalizer.Form.NFKC);
            words.put(known, word);
            if (known.contains(" ")) {
                unaccented.put(fold(known), word);
            }
        }
    }

    private static Look look(String name) {
        return Look.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private static Word word(String kind) {
        return switch (kind) {
            case "tones" -> new Word.Tones();
            case "edit" -> new Word.Edits();
            case "filler" -> new Word.Filler();
            default -> new Word.Colour(new Rgb(Integer.decode(kind.replace("colour.", ""))));
        };
    }

    private static Map<String, String> read(String file) {
        try (InputStream in = Lexicon.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + file);
            }
            List<String> lines =
                    new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
            Map<String, String> rows = new HashMap<>();
            for (String line : lines) {
                if (!line.startsWith("#")) {
                    String[] cells = line.split("\t", 2);
                    rows.put(cells[0], cells[1]);
                }
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
