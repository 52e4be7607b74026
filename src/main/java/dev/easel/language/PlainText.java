package dev.easel.language;

import java.util.regex.Pattern;

/** Makes texts of strangers harmless: one line, nothing unseen in it, not too long. */
final class PlainText {
    /** Control and format characters, but for the two joiners that scripts and emoji need. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}&&[^\\u200c\\u200d]]");

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern LINK =
            Pattern.compile("://|\\bwww\\.|\\]\\(|[\\p{L}\\d-]\\.\\p{Ll}{2,}|\\S@\\S");

    private PlainText() {}

    /** The text in one line without what nobody can see. */
    static String line(String text) {
        return SPACE.matcher(UNSEEN.matcher(text).replaceAll(" ")).replaceAll(" ").strip();
    }

    /** The text as one line of at most {@code max} characters, cut between words. */
    static String line(String text, int max) {
        String line = line(text);
        if (line.length() <= max) {
            return line;
        }
        int space = line.lastIndexOf(' ', max - 1);
        int end = space > max / 2 ? space : max - 1;
        boolean halved = Character.isHighSurrogate(line.charAt(end - 1));
        return line.substring(0, halved ? end - 1 : end).strip() + "…";
    }

    /** Whether there is anything in it that one could follow to somewhere. */
    static boolean hasLink(String text) {
        return LINK.matcher(text).find();
    }
}
