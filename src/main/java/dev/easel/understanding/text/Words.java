package dev.easel.understanding.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts text into words; a Chinese or Japanese character is a word of its own. */
public final class Words {
    private Words() {}

    /** The words of the form the message is matched in, in order. */
    public static List<String> of(Message message) {
        return of(message.matching());
    }

    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && isPart(text.charAt(i));
            boolean alone = i < text.length() && Letters.standsAlone(text.charAt(i));
            if (start >= 0 && (!inside || alone)) {
                words.add(text.substring(start, i));
                start = -1;
            }
            if (alone) {
                words.add(text.substring(i, i + 1));
            } else if (inside && start < 0) {
                start = i;
            }
        }
        return words;
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c)
                || c == '\''
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
