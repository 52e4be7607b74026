package dev.easel.understanding.text;

import java.text.Normalizer;
import java.util.Arrays;

/** Lower case and folding, one character to one character. */
final class Letters {
    private static final char TYPOGRAPHIC_APOSTROPHE = '\u2019';
    private static final int LATIN_END = 0x2000;
    private static final char[] FOLDED = foldings();

    private Letters() {}

    static String lower(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            chars[i] = lower(chars[i]);
        }
        return new String(chars);
    }

    static String folded(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            char c = lower(chars[i]);
            chars[i] = c < LATIN_END ? FOLDED[c] : c;
        }
        return new String(chars);
    }

    /** Whether the character is written without spaces between words: Chinese and Japanese. */
    static boolean standsAlone(char c) {
        return (c >= 0x3040 && c <= 0x30ff) || (c >= 0x3400 && c <= 0x9fff);
    }

    /** Where a word begins, and every sign that is neither a letter nor a space. */
    static int[] starts(String lower) {
        int[] starts = new int[lower.length()];
        int count = 0;
        boolean inside = false;
        for (int i = 0; i < starts.length; i++) {
            boolean letter = isLetter(lower.charAt(i));
            if (lower.charAt(i) != ' ' && !(letter && inside)) {
                starts[count++] = i;
            }
            inside = letter;
        }
        return Arrays.copyOf(starts, count);
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= '0' && c <= '9')
                || (c >= 0xc0 && c <= 0x24f)
                || (c >= 0x1e00 && c <= 0x1eff);
    }

    private static char lower(char c) {
        return c == TYPOGRAPHIC_APOSTROPHE ? '\'' : Character.toLowerCase(c);
    }

    private static char[] foldings() {
        char[] table = new char[LATIN_END];
        for (char c = 0; c < LATIN_END; c++) {
            String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
            table[c] = isLatin(c) ? parts.charAt(0) : c;
        }
        String from = "đøłßæœı";
        String to = "dolsaoi";
        for (int i = 0; i < from.length(); i++) {
            table[from.charAt(i)] = to.charAt(i);
        }
        return table;
    }

    private static boolean isLatin(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
    }
}
