package dev.easel.engine.illustrator.words;

import dev.easel.engine.illustrator.scene.Atmosphere;
import dev.easel.engine.illustrator.scene.Inscription;
import dev.easel.engine.illustrator.scene.Scene;
import dev.easel.engine.illustrator.scene.Subject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Writes a scene in one line: "BEACH sunset ~oil: chair, white cat on chair". */
final class SceneNotation {
    private static final Map<Integer, String> COLORS =
            Map.ofEntries(
                    Map.entry(0xd62828, "red"),
                    Map.entry(0x2f6fde, "blue"),
                    Map.entry(0x7cb9f0, "light-blue"),
                    Map.entry(0x1c2f6e, "dark-blue"),
                    Map.entry(0x3f9b3f, "green"),
                    Map.entry(0xf7c52b, "yellow"),
                    Map.entry(0xf28a1e, "orange"),
                    Map.entry(0x7d3fb2, "purple"),
                    Map.entry(0xf28ab2, "pink"),
                    Map.entry(0xf7f5f0, "white"),
                    Map.entry(0x24242a, "black"),
                    Map.entry(0x8b8f98, "gray"),
                    Map.entry(0x7a4a2b, "brown"),
                    Map.entry(0xd9a521, "gold"));

    private SceneNotation() {}

    static String of(Scene scene) {
        List<String> words = new ArrayList<>(List.of(scene.setting().name()));
        Atmosphere air = scene.atmosphere();
        addUnless(words, air.time(), Atmosphere.Time.DAY);
        addUnless(words, air.weather(), Atmosphere.Weather.CLEAR);
        addUnless(words, air.season(), Atmosphere.Season.ANY);
        addUnless(words, air.mood(), Atmosphere.Mood.NEUTRAL);
        Integer background = scene.background();
        if (background != null) {
            words.add("on-" + COLORS.getOrDefault(background, "#" + background));
        }
        if (scene.style() != Scene.Style.NATURAL) {
            words.add("~" + lower(scene.style()));
        }
        new TreeSet<>(scene.sky()).forEach(thing -> words.add("*" + lower(thing)));
        scene.inscriptions().forEach(written -> words.add(inscription(written, scene)));
        absent(scene.absent()).forEach(kind -> words.add("-" + kind));
        List<String> subjects =
                scene.subjects().stream().map(subject -> subject(subject, scene)).toList();
        return String.join(" ", words) + ": " + String.join(", ", subjects);
    }

    private static String inscription(Inscription written, Scene scene) {
        String quoted = '"' + written.text() + '"';
        return written.subject() == Inscription.PICTURE
                ? quoted
                : quoted + " on " + scene.subjects().get(written.subject()).kind();
    }

    private static void addUnless(List<String> words, Enum<?> value, Enum<?> usual) {
        if (value != usual) {
            words.add(lower(value));
        }
    }

    /** A group by its name, else each kind. */
    private static Set<String> absent(Set<String> kinds) {
        for (String group : List.of("people", "animals", "buildings", "vehicles")) {
            if (kinds.contains(group)) {
                return Set.of(group);
            }
        }
        return new TreeSet<>(kinds);
    }

    private static String subject(Subject subject, Scene scene) {
        List<String> words = new ArrayList<>();
        if (subject.count() > 1) {
            words.add(String.valueOf(subject.count()));
        }
        if (subject.size() != Subject.Size.NORMAL) {
            words.add(lower(subject.size()));
        }
        subject.traits().stream().sorted(Comparator.naturalOrder()).forEach(words::add);
        if (subject.colors().size() > 3) {
            words.add("colourful");
        } else {
            subject.colors().forEach(c -> words.add(COLORS.getOrDefault(c, "#" + c)));
        }
        words.add(subject.kind());
        Subject.Relation relation = subject.relation();
        if (relation != null) {
            words.add(lower(relation.place()));
            words.add(scene.subjects().get(relation.target()).kind());
        }
        return String.join(" ", words);
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
