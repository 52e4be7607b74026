package dev.easel.engine.illustrator.world.backdrop;

import dev.easel.engine.illustrator.world.canvas.Colors;
import java.util.List;

/**
 * The colours of the air: everything else is a local colour seen through it. All 0xRRGGBB.
 *
 * @param sky six colours from the zenith to the horizon
 * @param sun the key light's colour
 * @param ambient fills the shade
 * @param haze what distance fades to
 * @param shadow cast shadows
 * @param veil what local colours are tinted with, {@code veiling} (0–1) strong
 */
public record Palette(
        List<Integer> sky, int sun, int ambient, int haze, int shadow, int veil, double veiling) {

    /** A local colour as it looks in this light. */
    public int lit(int local) {
        return Colors.mix(local, veil, veiling);
    }

    /** A local colour as it looks in this light, {@code distance} (0–1) into the haze. */
    public int lit(int local, double distance) {
        return Colors.mix(lit(local), haze, distance);
    }

    /** A lamp's or window's colour: not veiled by the night. */
    public int glowing(int local) {
        return Colors.mix(local, sun, 0.1);
    }

    int[] skyStops() {
        return sky.stream().mapToInt(Integer::intValue).toArray();
    }

    int horizon() {
        return sky.getLast();
    }

    int zenith() {
        return sky.getFirst();
    }
}
