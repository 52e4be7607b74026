package dev.easel.understanding.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Remembers with which two letters a pattern can begin, so that most places of a message need no
 * matching. Found out on first need; threads may do so twice, with the same result.
 */
final class Beginnings {
    private static final int KINDS = 1 + 26 + 10;
    private static final byte YES = 1;
    private static final byte NO = 2;

    private final Pattern pattern;
    private final byte[] known = new byte[KINDS * KINDS];

    Beginnings(Pattern pattern) {
        this.pattern = pattern;
    }

    /** Whether a match may begin there; always if the letter is none of a–z, 0–9. */
    boolean possible(String text, int start) {
        int first = kind(text, start);
        if (first == 0) {
            return true;
        }
        int second = kind(text, start + 1);
        int pair = first * KINDS + second;
        if (known[pair] == 0) {
            String prefix = text.substring(start, second == 0 ? start + 1 : start + 2);
            known[pair] = mayBegin(prefix) ? YES : NO;
        }
        return known[pair] == YES;
    }

    private boolean mayBegin(String prefix) {
        Matcher matcher = pattern.matcher(prefix);
        return matcher.lookingAt() || matcher.hitEnd();
    }

    private static int kind(String text, int place) {
        char c = place < text.length() ? text.charAt(place) : ' ';
        if (c >= 'a' && c <= 'z') {
            return 1 + c - 'a';
        }
        return c >= '0' && c <= '9' ? 27 + c - '0' : 0;
    }
}
