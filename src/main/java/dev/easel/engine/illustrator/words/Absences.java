package dev.easel.engine.illustrator.words;

import dev.easel.engine.illustrator.scene.Scene.SkyThing;
import dev.easel.engine.illustrator.words.KindFacts.Group;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** What a prompt rules out, spelled out: "no people" means no man, no woman, no child. */
final class Absences {
    private Absences() {}

    /** The kind that stands for a thing in the sky: "sun", "moon", "star", "rainbow", "cloud". */
    static String of(SkyThing thing) {
        return switch (thing) {
            case SUN -> "sun";
            case MOON -> "moon";
            case STARS -> "star";
            case RAINBOW -> "rainbow";
            case CLOUDS -> "cloud";
        };
    }

    /**
     * The kinds ruled out, with the members of each group ("people", "animals"); never one that is
     * asked for as well.
     */
    static Set<String> spelledOut(Set<String> named, Set<String> wanted, KindFacts facts) {
        Set<String> all = new LinkedHashSet<>(named);
        for (Group group : Group.values()) {
            String name = group.name().toLowerCase(Locale.ROOT);
            if (named.contains(name) || group == Group.PEOPLE && named.contains("person")) {
                all.add(name);
                all.addAll(facts.members(group));
            }
        }
        all.removeAll(wanted);
        return all;
    }
}
