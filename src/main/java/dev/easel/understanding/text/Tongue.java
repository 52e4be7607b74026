package dev.easel.understanding.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The language a message is mostly written in; English when nothing tells. */
public enum Tongue {
    EN,
    VI,
    ES,
    FR,
    DE,
    PT,
    ZH,
    JA,
    /** A language Easel knows no words of. */
    ANOTHER;

    private static final int MOST_WORDS = 200;
    private static final Map<String, List<Tongue>> FREQUENT = frequent();

    /** Judges by script, then by letters only Vietnamese has, then by frequent words. */
    public static Tongue of(Message message) {
        String text = message.lower();
        if (text.chars().anyMatch(c -> c >= 0x3040 && c <= 0x30ff)) {
            return JA;
        }
        if (text.chars().anyMatch(c -> c >= 0x3400 && c <= 0x9fff)) {
            return ZH;
        }
        boolean latin = text.chars().anyMatch(c -> Character.isLetter(c) && c < 0x2000);
        boolean others = text.chars().anyMatch(c -> Character.isLetter(c) && isForeign(c));
        return others && !text.matches(".*[a-z].*") ? ANOTHER : latin ? byWords(text) : EN;
    }

    private static Tongue byWords(String text) {
        int[] votes = new int[values().length];
        List<String> words = Words.of(text);
        for (String word : words.subList(0, Math.min(MOST_WORDS, words.size()))) {
            if (word.chars().anyMatch(Tongue::isVietnamese)) {
                votes[VI.ordinal()] += 2;
            }
            String known = word.length() == 1 ? word : Letters.folded(word);
            for (Tongue tongue : FREQUENT.getOrDefault(known, List.of())) {
                votes[tongue.ordinal()]++;
            }
        }
        Tongue best = EN;
        for (Tongue tongue : List.of(ES, FR, DE, PT, VI)) {
            best = votes[tongue.ordinal()] > votes[best.ordinal()] ? tongue : best;
        }
        return best;
    }

    private static boolean isVietnamese(int c) {
        return "ăđơư".indexOf(c) >= 0 || (c >= 0x1ea0 && c <= 0x1ef9);
    }

    private static boolean isForeign(int c) {
        return c >= 0x370 && !(c >= 0x1e00 && c < 0x2000);
    }

    private static Map<String, List<Tongue>> frequent() {
        Map<String, List<Tongue>> all = new HashMap<>();
        for (List<String> row : Table.rows("tongues", 2)) {
            Tongue tongue = valueOf(row.get(0).toUpperCase(Locale.ROOT));
            for (String word : row.get(1).split(" ")) {
                all.merge(word, List.of(tongue), Tongue::joined);
            }
        }
        return Map.copyOf(all);
    }

    private static List<Tongue> joined(List<Tongue> some, List<Tongue> more) {
        Tongue[] both = Arrays.copyOf(some.toArray(Tongue[]::new), some.size() + 1);
        both[some.size()] = more.getFirst();
        return List.of(both);
    }
}
