package dev.easel.engine.illustrator.cast.hero.animal;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.util.List;
import java.util.Set;

/**
 * A furry animal: one line of beasts.tsv. Lengths in hundredths of the head's radius.
 *
 * @param trunk its length, the legs', half the depth of the trunk, the neck's length
 * @param postures one of them by seed when the words ask for none
 * @param features "whiskers", "cow-horns", "mane" and the like
 * @param fur length of its hair; below 8 it is bare
 * @param colors choices of the main fur, then of the dark and the pale parts
 */
record Beast(
        String kind,
        Trunk trunk,
        List<Posture> postures,
        Ears ears,
        Muzzle muzzle,
        Tail tail,
        Marking marking,
        Set<String> features,
        double fur,
        List<List<Integer>> colors) {

    /** Proportions of the body. */
    record Trunk(double length, double leg, double girth, double neck) {}

    /** The shape of the ears. */
    enum Ears {
        NONE,
        POINTED,
        ROUND,
        BIG,
        FLUFFY,
        FLOPPY,
        LONG,
        SIDE,
        SMALL
    }

    /** The shape of nose and mouth. */
    enum Muzzle {
        SMALL,
        ROUND,
        LONG,
        BROAD,
        SNOUT,
        FLAT
    }

    /** The shape of the tail. */
    enum Tail {
        NONE,
        PLAIN,
        BUSHY,
        CURLED,
        TUFT,
        PUFF,
        THIN,
        FLAT,
        BRUSH
    }

    /** What is painted on the fur. */
    enum Marking {
        PLAIN,
        PALE,
        MASK,
        TABBY,
        TIGER,
        ZEBRA,
        SPOTS,
        PATCHES,
        NET,
        PANDA,
        RACCOON,
        BADGER,
        SKUNK,
        SPINES,
        WOOL,
        CHIPMUNK
    }

    boolean has(String feature) {
        return features.contains(feature);
    }

    /** Its own colours, or those asked for. */
    Pelt pelt(Costume costume) {
        int[] mains = colors.getFirst().stream().mapToInt(Integer::intValue).toArray();
        Pelt own = Pelt.of(costume, mains);
        boolean asked = !costume.colors().isEmpty();
        int dark = asked || colors.get(1).isEmpty() ? own.dark() : colors.get(1).getFirst();
        int pale = asked || colors.get(2).isEmpty() ? own.pale() : colors.get(2).getFirst();
        // "White and black": the second colour asked for marks the coat.
        return new Pelt(own.main(), costume.color(1, dark), pale, line(own.main()));
    }

    private static int line(int main) {
        return Tone.lightness(main) < 0.35 ? Tone.lighter(main, 0.2) : Tone.darker(main, 0.36);
    }
}
