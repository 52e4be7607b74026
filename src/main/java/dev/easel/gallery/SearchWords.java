package dev.easel.gallery;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Text as it is searched: lower case, without accents, so that "meo" finds "mèo". */
public final class SearchWords {
    private SearchWords() {}

    /** The text in that form. */
    public static String of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        return plain.toLowerCase(Locale.ROOT).replace('đ', 'd');
    }

    /** LIKE patterns that must all match; at most eight. */
    public static List<String> patterns(String query) {
        return Arrays.stream(of(query).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(8)
                .map(word -> "%" + word + "%")
                .toList();
    }
}
