package dev.easel.engine.illustrator.cast.hero.animal;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.relief.Coat;
import dev.easel.engine.illustrator.cast.relief.Flow;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Tone;

/**
 * The colours of one animal's fur, 0xRRGGBB.
 *
 * @param main most of it
 * @param dark stripes and shaded parts
 * @param pale chest and muzzle
 * @param line mouth and claws
 */
record Pelt(int main, int dark, int pale, int line) {

    /** The colour asked for, or one of its own kind's, with a tint of its own. */
    static Pelt of(Costume costume, int... own) {
        int main =
                costume.colors().isEmpty()
                        ? costume.tinted(costume.pick(1, own))
                        : costume.ownColor(0);
        double lightness = Tone.lightness(main);
        int dark = Tone.hue(Tone.darker(main, lightness < 0.4 ? 0.08 : 0.17), -0.1, 1.1);
        int pale = lightness < 0.4 ? Tone.lighter(main, 0.1) : Tone.mix(main, 0xFFF4E2, 0.82);
        return new Pelt(main, dark, pale, Tone.darker(main, 0.36));
    }

    /** Between the main (0) and the pale (1) fur. */
    int towardsPale(double t) {
        return Tone.mix(main, pale, t);
    }

    /** Short hair lies smooth; below a few units it is bare skin. */
    static Matter fur(double length, Flow flow) {
        if (length < 7.5) {
            return Matter.SOFT.glossy(0.12);
        }
        double ruffle = Math.clamp(length / 80, 0.1, 0.34);
        return Matter.SOFT.coated(Coat.fur(length, flow).ruffled(ruffle));
    }
}
