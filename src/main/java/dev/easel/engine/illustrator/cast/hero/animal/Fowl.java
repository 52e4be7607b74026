package dev.easel.engine.illustrator.cast.hero.animal;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.util.List;
import java.util.Set;

/**
 * A bird: one line of birds.tsv. Lengths in hundredths of half the body's depth.
 *
 * @param neck how far the head is above and before the breast
 * @param head its radius
 * @param features "flies", "floats", "comb", "crest" and the like
 * @param colors of plumage, wings, breast, beak and legs; the first are choices by seed
 */
record Fowl(
        String kind,
        double leg,
        double neck,
        double head,
        Beak beak,
        Tail tail,
        Set<String> features,
        List<Integer> mains,
        List<Integer> colors) {

    /** The shape of the beak. */
    enum Beak {
        CONE,
        HOOK,
        FLAT,
        LONG,
        BENT,
        HUGE
    }

    /** The shape of the tail. */
    enum Tail {
        SHORT,
        LONG,
        PLUME,
        FAN,
        TRAIN,
        TUFT
    }

    private static final Set<String> STAYS =
            Set.of("perched", "seated", "standing", "sitting", "walking", "sleeping", "swimming");

    boolean has(String feature) {
        return features.contains(feature);
    }

    /** Whether its wings are spread. */
    boolean flies(Costume costume) {
        boolean asked = costume.is("flying", "soaring", "gliding");
        return asked || has("flies") && costume.traits().stream().noneMatch(STAYS::contains);
    }

    int main(Costume costume) {
        return costume.ownColor(mains.stream().mapToInt(Integer::intValue).toArray());
    }

    int wing(Costume costume) {
        return costume.color(1, costume.colors().isEmpty() ? colors.get(0) : darker(costume));
    }

    private int darker(Costume costume) {
        return Tone.darker(main(costume), 0.1);
    }

    int breast(Costume costume) {
        return costume.colors().isEmpty() ? colors.get(1) : lighter(costume);
    }

    private int lighter(Costume costume) {
        return Tone.lighter(main(costume), 0.1);
    }

    int beakColor() {
        return colors.get(2);
    }

    int legColor() {
        return colors.get(3);
    }
}
