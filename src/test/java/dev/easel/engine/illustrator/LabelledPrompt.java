package dev.easel.engine.illustrator;

import dev.easel.engine.illustrator.scene.Scene;
import dev.easel.engine.illustrator.scene.Subject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A prompt with what a person would expect to see; the sheet explains its notation.
 *
 * @param nouns the main ones, each as the set of names that would show it
 * @param also other kinds that are right when drawn
 */
record LabelledPrompt(String id, String prompt, List<Set<String>> nouns, Set<String> also) {
    private static final String SHEET = "/illustrator/labelled-prompts.tsv";

    /** The whole sheet, in its order. */
    static List<LabelledPrompt> all() {
        try (var in = LabelledPrompt.class.getResourceAsStream(SHEET)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> of(line.split("\t")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LabelledPrompt of(String[] cells) {
        List<Set<String>> nouns = words(cells[2]).map(n -> Set.of(n.split("\\|"))).toList();
        return new LabelledPrompt(
                cells[0], cells[1], nouns, words(cells[3]).collect(Collectors.toSet()));
    }

    private static Stream<String> words(String cell) {
        return cell.equals("-") ? Stream.empty() : Arrays.stream(cell.split(" "));
    }

    /** The main nouns that the scene does not show. */
    List<Set<String>> missing(Scene scene) {
        Set<String> shown = kinds(scene);
        shown.add("@" + word(scene.setting()));
        scene.sky().forEach(thing -> shown.add("^" + word(thing)));
        return nouns.stream().filter(n -> n.stream().noneMatch(shown::contains)).toList();
    }

    /** The scene's kinds that nobody asked for. */
    Set<String> wrong(Scene scene) {
        Set<String> kinds = kinds(scene);
        kinds.removeAll(also);
        nouns.forEach(kinds::removeAll);
        return kinds;
    }

    static Set<String> kinds(Scene scene) {
        return scene.subjects().stream()
                .map(Subject::kind)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
