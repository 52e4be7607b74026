package dev.easel.engine.illustrator.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A prompt with a mark in place of each quoted passage, and those passages: they are to be written
 * in the picture.
 */
record Quotes(String rest, List<String> texts) {
    private static final int MOST = 4;
    private static final char FIRST_MARK = '\uE000';
    private static final Pattern QUOTED =
            Pattern.compile(
                    "\"([^\"\\n]{1,80})\"|“([^”\\n]{1,80})”|«([^»\\n]{1,80})»|「([^」\\n]{1,80})」"
                            + "|『([^』\\n]{1,80})』|„([^“\\n]{1,80})“"
                            + "|(?<![\\p{L}\\p{N}])['‘]([^'‘’\\n]{1,80}(?:['’]\\p{L}{1,2}\\b[^'‘’\\n]{0,60})?)"
                            + "['’](?![\\p{L}\\p{N}])");

    private static final Pattern SAID =
            Pattern.compile(
                    "(?<=\\b(?:that says|saying|that reads|with the words?|with the text|dòng chữ"
                            + "|ghi chữ|có chữ))\\s+((?:\\p{Lu}[-\\p{L}\\p{N}!?']*\\s?){1,6})");

    /** A prompt that is quoted as a whole is taken as it is. */
    static Quotes of(String prompt) {
        List<String> texts = new ArrayList<>();
        String rest = taken(SAID, taken(QUOTED, prompt, texts), texts);
        boolean wordsRemain = rest.chars().anyMatch(Character::isLetter);
        return texts.size() == 1 && !wordsRemain
                ? new Quotes(texts.getFirst(), List.of())
                : new Quotes(rest, List.copyOf(texts));
    }

    /** Moves what the pattern captures to the texts; a mark stays behind. */
    private static String taken(Pattern pattern, String prompt, List<String> texts) {
        StringBuilder rest = new StringBuilder();
        var matcher = pattern.matcher(prompt);
        while (matcher.find() && texts.size() < MOST) {
            for (int i = 1; i <= matcher.groupCount(); i++) {
                String text = matcher.group(i);
                if (text != null && text.codePoints().anyMatch(Character::isLetterOrDigit)) {
                    matcher.appendReplacement(rest, " " + (char) (FIRST_MARK + texts.size()) + " ");
                    texts.add(text.strip());
                }
            }
        }
        return matcher.appendTail(rest).toString();
    }

    /** Which of the texts a mark stands for. */
    static int index(String mark) {
        return mark.charAt(0) - FIRST_MARK;
    }
}
