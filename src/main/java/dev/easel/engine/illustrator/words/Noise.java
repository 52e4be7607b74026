package dev.easel.engine.illustrator.words;

import java.util.regex.Pattern;

/** What prompts written for other engines carry along: options, weights, sizes, addresses. */
final class Noise {
    private static final Pattern NOISE =
            Pattern.compile(
                    "https?://\\S+|<[^<>]{0,80}>|(?<!\\S)--?[a-z]+(?:\\s+[\\d.:]+)?(?!\\S)"
                            + "|\\b\\d{1,4}\\s?[:x×]\\s?\\d{1,4}(?:px)?\\b|:\\d+(?:\\.\\d+)?(?=\\))"
                            + "|[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}&&[^\\n\\t\\u200D]]",
                    Pattern.CASE_INSENSITIVE);

    private Noise() {}

    static String removed(String prompt) {
        return NOISE.matcher(prompt).replaceAll(" ");
    }
}
