package dev.easel.engine.illustrator.cast.hero;

import dev.easel.engine.illustrator.cast.relief.Tone;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * How one appearance of a hero differs from its fellows.
 *
 * @param colors 0xRRGGBB asked for, most important first
 * @param traits lower-case words: "running", "fluffy"
 * @param seed of everything that may vary
 */
public record Costume(List<Integer> colors, Set<String> traits, long seed) {

    public Costume {
        colors = colors.stream().limit(8).map(c -> c & 0xFFFFFF).toList();
        traits = Set.copyOf(traits);
    }

    /** The colour asked for at that place, or its own. */
    public int color(int index, int own) {
        return index < colors.size() ? colors.get(index) : own;
    }

    /** The first colour asked for, or one of its own by seed. */
    public int mainColor(int... own) {
        return color(0, pick(1, own));
    }

    /** As {@link #mainColor}, but where several were asked for, each fellow wears another. */
    public int ownColor(int... own) {
        return colors.isEmpty()
                ? pick(1, own)
                : colors.get((int) Math.floorMod(seed, (long) colors.size()));
    }

    public boolean is(String... words) {
        for (String word : words) {
            if (traits.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** One of the choices, by seed; the same {@code salt} gives the same choice. */
    public int pick(int salt, int... choices) {
        return choices[random(salt).nextInt(choices.length)];
    }

    /** Between the two, by seed. */
    public double vary(int salt, double from, double to) {
        return from + (to - from) * random(salt).nextDouble();
    }

    public SplittableRandom random(int salt) {
        return new SplittableRandom(seed * 0x9E3779B97F4A7C15L + salt * 0xD1B54A32D192ED03L);
    }

    /** The colour with a slight turn of hue and lightness that is this one's own. */
    public int tinted(int rgb) {
        int lit = Tone.lighter(rgb, vary(91, -0.03, 0.03));
        return Tone.hue(lit, vary(92, -0.08, 0.08), 1);
    }
}
