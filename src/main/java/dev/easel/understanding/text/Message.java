package dev.easel.understanding.text;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.regex.Pattern;

/**
 * A user's message made ready for matching. Its three forms have the same length, so that a place
 * found in one is the same place in the others. Immutable.
 */
public final class Message {
    /** Characters that are read; what follows is ignored. */
    public static final int LONGEST = 4000;

    private static final Pattern INVISIBLE =
            Pattern.compile("[\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cntrl}\\u00a0]+");

    private final String clean;
    private final String lower;
    private final String folded;
    private final boolean accented;
    private final int[] starts;

    private Message(String clean, String lower, String folded) {
        this.clean = clean;
        this.lower = lower;
        this.folded = folded;
        this.accented = !lower.equals(folded);
        this.starts = Letters.starts(lower);
    }

    /** Reads any text; never fails. */
    public static Message of(String raw) {
        String composed = Normalizer.normalize(cut(raw), Normalizer.Form.NFKC);
        String visible = INVISIBLE.matcher(composed).replaceAll("");
        String clean = cut(BLANKS.matcher(visible).replaceAll(" ").strip());
        return new Message(clean, Letters.lower(clean), Letters.folded(clean));
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end);
    }

    /** The message in NFKC, without invisible characters, with single spaces. */
    public String clean() {
        return clean;
    }

    /** The same in lower case. */
    public String lower() {
        return lower;
    }

    /** The same in lower case without diacritics; {@code đ} becomes {@code d}. */
    public String folded() {
        return folded;
    }

    /** The places where a word or a sign begins. */
    int[] starts() {
        return starts;
    }

    /**
     * Whether the writer uses diacritics. If not, words are compared without them: {@code lam net}
     * is read as {@code làm nét}.
     */
    public boolean accented() {
        return accented;
    }

    /** The form that words are compared in. */
    public String matching() {
        return accented ? lower : folded;
    }

    public boolean isBlank() {
        return clean.isBlank();
    }

    /** The same message with spaces in the given places. */
    public Message without(BitSet places) {
        return new Message(blank(clean, places), blank(lower, places), blank(folded, places));
    }

    private static String blank(String text, BitSet places) {
        StringBuilder out = new StringBuilder(text);
        places.stream().forEach(i -> out.setCharAt(i, ' '));
        return out.toString();
    }
}
