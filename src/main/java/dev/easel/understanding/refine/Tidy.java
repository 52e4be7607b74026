package dev.easel.understanding.refine;

import java.util.regex.Pattern;

/** Mends what taking words out leaves behind: doubled spaces, commas without a neighbour. */
final class Tidy {
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern BEFORE_COMMA = Pattern.compile("\\s+([,;.])");
    private static final Pattern COMMAS = Pattern.compile("([,;])(?:\\s*[,;])+");
    private static final Pattern COMMA_AND_STOP = Pattern.compile("[\\s,;:]+([.?!])");
    private static final Pattern ENDS = Pattern.compile("^[\\s,;:.]+|[\\s,;:]+$|(?<!\\.)\\.$");
    private static final Pattern EMPTY_BRACKETS = Pattern.compile("\\(\\s*\\)|\\[\\s*]");

    private Tidy() {}

    static String of(String text) {
        String t = EMPTY_BRACKETS.matcher(text).replaceAll(" ");
        t = SPACES.matcher(t).replaceAll(" ");
        t = BEFORE_COMMA.matcher(t).replaceAll("$1");
        t = COMMAS.matcher(t).replaceAll("$1");
        t = COMMA_AND_STOP.matcher(t).replaceAll("$1");
        return ENDS.matcher(t).replaceAll("").strip();
    }
}
