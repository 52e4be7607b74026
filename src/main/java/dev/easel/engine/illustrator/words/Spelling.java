package dev.easel.engine.illustrator.words;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds what a misspelt word was meant to be: the only known word that begins and ends with the
 * same letter and is one slip away, two for long words. Short words and verb forms are left alone.
 */
final class Spelling {
    private static final int SHORTEST = 7;
    private static final int LONG = 9;
    private static final Pattern VERB_FORM = Pattern.compile(".*(ing|ed|ly)");

    /** Two letters make another person of her. */
    private static final Pattern WOMAN = Pattern.compile(".*wom[ae]n");

    private final Map<Character, List<String>> byInitial = new HashMap<>();

    Spelling(Collection<String> words) {
        byInitial.putAll(
                words.stream()
                        .filter(word -> word.length() >= SHORTEST - 1)
                        .sorted()
                        .collect(Collectors.groupingBy(word -> word.charAt(0))));
    }

    Optional<String> meant(String word) {
        if (word.length() < SHORTEST
                || VERB_FORM.matcher(word).matches()
                || WOMAN.matcher(word).matches()) {
            return Optional.empty();
        }
        return nearest(word)
                .or(
                        () ->
                                word.endsWith("s")
                                        ? nearest(word.substring(0, word.length() - 1))
                                                .map(singular -> singular + "s")
                                        : Optional.empty());
    }

    private Optional<String> nearest(String word) {
        List<String> candidates = byInitial.getOrDefault(word.charAt(0), List.of());
        int most = word.length() < LONG ? 1 : 2;
        return Stream.iterate(1, slips -> slips <= most, slips -> slips + 1)
                .map(slips -> within(slips, word, candidates))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .filter(found -> found.size() == 1)
                .map(List::getFirst);
    }

    private static List<String> within(int slips, String word, List<String> candidates) {
        return candidates.stream()
                .filter(known -> known.endsWith(word.substring(word.length() - 1)))
                .filter(known -> Math.abs(known.length() - word.length()) <= slips)
                .filter(known -> distance(word, known) <= slips)
                .limit(2)
                .toList();
    }

    /** Letters inserted, left out, exchanged or swapped with their neighbour. */
    private static int distance(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int exchanged = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(exchanged, 1 + Math.min(last[j], row[j - 1]));
                boolean swapped =
                        i > 1
                                && j > 1
                                && a.charAt(i - 1) == b.charAt(j - 2)
                                && a.charAt(i - 2) == b.charAt(j - 1);
                row[j] = swapped ? Math.min(row[j], beforeLast[j - 2] + 1) : row[j];
            }
        }
        return row[b.length()];
    }
}
