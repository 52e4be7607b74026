package dev.easel.understanding.parameters;

import java.util.Map;

/** Small numbers as digits or words. */
final class Numbers {
    /** A group that matches a number {@link #read} knows. */
    static final String ANY =
            "(\\d{1,5}|couple|two|three|four|five|six|eight|hai|ba|bốn|năm|tám|dos|tres|cuatro|ocho"
                    + "|deux|trois|quatre|huit|zwei|drei|vier|acht|dois|duas|três|quatro|oito"
                    + "|[二两三四八])";

    private static final Map<String, Integer> WORDS =
            Map.ofEntries(
                    Map.entry("couple two hai dos deux zwei dois duas 二 两", 2),
                    Map.entry("three ba tres trois drei três 三", 3),
                    Map.entry("four bốn bon cuatro quatre vier quatro 四", 4),
                    Map.entry("five năm nam", 5),
                    Map.entry("six", 6),
                    Map.entry("eight tám tam ocho huit acht oito 八", 8));

    private Numbers() {}

    /** The number that text matched by {@link #ANY} stands for. */
    static int read(String text) {
        if (Character.isDigit(text.charAt(0))) {
            return Integer.parseInt(text);
        }
        return WORDS.entrySet().stream()
                .filter(e -> (" " + e.getKey() + " ").contains(" " + text + " "))
                .mapToInt(Map.Entry::getValue)
                .findFirst()
                .orElse(1);
    }
}
