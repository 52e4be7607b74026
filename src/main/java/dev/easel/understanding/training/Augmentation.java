package dev.easel.understanding.training;

import dev.easel.understanding.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Copies of a sentence as other people would type it: without diacritics, mistyped and politely
 * wrapped. The same sentence always gets the same copies.
 */
final class Augmentation {
    private static final Map<String, List<String>> WRAPPINGS =
            Map.of(
                    "en",
                    List.of("hi, %s", "%s please", "hey there! %s", "%s, thanks", "ok so %s"),
                    "vi",
                    List.of("bạn ơi %s", "%s giúp mình với", "%s nhé", "ad ơi %s nha", "dạ %s ạ"),
                    "es",
                    List.of("hola, %s", "%s por favor"),
                    "fr",
                    List.of("bonjour, %s", "%s s'il te plaît"),
                    "de",
                    List.of("hallo, %s", "%s bitte"),
                    "pt",
                    List.of("oi, %s", "%s por favor"),
                    "zh",
                    List.of("请%s", "%s，谢谢"),
                    "ja",
                    List.of("すみません、%s", "%s。お願いします"));

    private Augmentation() {}

    /** The sentence itself first, then its copies, without repeats. */
    static List<String> of(Sentence sentence) {
        String text = sentence.text();
        Random random = new Random(text.hashCode());
        List<String> wrappings = WRAPPINGS.getOrDefault(sentence.language(), List.of("%s!"));
        List<String> copies = new ArrayList<>();
        copies.add(text);
        copies.add(Message.of(text).folded());
        String wrapping = wrappings.get(random.nextInt(wrappings.size()));
        copies.add(wrapping.formatted(mistyped(text, random)));
        return copies.stream().distinct().toList();
    }

    private static String mistyped(String text, Random random) {
        String[] words = text.split(" ");
        int at = random.nextInt(words.length);
        String word = words[at];
        if (word.length() < 4 || word.charAt(0) > 0x250) {
            return text;
        }
        int i = 1 + random.nextInt(word.length() - 2);
        words[at] =
                switch (random.nextInt(3)) {
                    case 0 -> word.substring(0, i) + word.substring(i + 1);
                    case 1 -> word.substring(0, i) + word.charAt(i) + word.substring(i);
                    default -> swapped(word, i);
                };
        return String.join(" ", words);
    }

    private static String swapped(String word, int i) {
        return word.substring(0, i) + word.charAt(i + 1) + word.charAt(i) + word.substring(i + 2);
    }
}
