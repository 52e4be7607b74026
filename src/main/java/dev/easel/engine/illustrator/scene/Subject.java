package dev.easel.engine.illustrator.scene;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One kind of thing in the scene.
 *
 * @param kind what it is: a hero's name ("cat", "sports-car") or a vector icon's ("red-apple")
 * @param words as they stood in the prompt, for notes
 * @param count 1–24
 * @param colors 0xRRGGBB the subject should have, most important first; empty for its own
 * @param traits lower-case English words that a hero may follow: "running", "wooden", "fluffy",
 *     "old", "sleeping"
 * @param relation to an earlier subject, or null
 */
public record Subject(
        String kind,
        String words,
        int count,
        List<Integer> colors,
        Size size,
        Set<String> traits,
        @Nullable Relation relation) {

    public enum Size {
        TINY,
        SMALL,
        NORMAL,
        LARGE,
        GIANT
    }

    /**
     * Where it is, seen from the subject with that index, which stands earlier in the scene: a cat
     * ON a chair, an astronaut RIDING a horse. WEARING and HOLDING belong to the thing, not to its
     * owner: a hat has the relation WEARING to the cat that wears it, an umbrella HOLDING to the
     * girl that holds it.
     */
    public record Relation(Place place, int target) {}

    public enum Place {
        ON,
        IN,
        UNDER,
        ABOVE,
        BEHIND,
        IN_FRONT_OF,
        BETWEEN,
        LEFT_OF,
        RIGHT_OF,
        NEXT_TO,
        INSIDE,
        RIDING,
        WEARING,
        HOLDING,
        AROUND
    }
}
