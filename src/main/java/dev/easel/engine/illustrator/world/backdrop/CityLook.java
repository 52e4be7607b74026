package dev.easel.engine.illustrator.world.backdrop;

import dev.easel.engine.illustrator.world.canvas.Colors;
import java.util.Random;

/** The colours of a city at an hour. */
final class CityLook {
    private static final int[] TUBES = {0xFF2FA0, 0x18E0FF, 0x8C4BFF, 0xFFB43A, 0x3DFFB0, 0xFF4F5E};
    private static final int[] STONE = {
        0xB98F78, 0xD8C3A5, 0xA7B0BC, 0xC9B8A8, 0x8FA3B5, 0xD9A78C, 0xE3D6C0, 0x9A8FA0
    };
    private final View view;
    final boolean lamps;
    final boolean neon;

    CityLook(View view) {
        this.view = view;
        neon = view.neon();
        lamps = view.night() || view.low() || neon;
    }

    /** A wall's colour, {@code distance} 0–1 into the haze. */
    int wall(Random dice, double distance) {
        var p = view.palette();
        int local = STONE[dice.nextInt(STONE.length)];
        int near =
                view.night() || neon
                        ? Colors.mix(Colors.mix(local, p.zenith(), 0.86), 0x07051A, 0.35)
                        : p.lit(local);
        int tinted = Colors.tone(near, (dice.nextDouble() - 0.5) * 0.05, 1);
        return Colors.mix(tinted, haze(), distance * (view.night() || neon ? 0.62 : 0.66));
    }

    int haze() {
        return Colors.mix(view.palette().haze(), view.palette().sky().get(3), 0.4);
    }

    /** A lit window. */
    int lamp(Random dice) {
        if (neon && dice.nextDouble() < 0.6) {
            return Colors.mix(TUBES[dice.nextInt(3)], 0xFFFFFF, 0.25);
        }
        return Colors.mix(0xFFD98A, 0xFFF3D0, dice.nextDouble());
    }

    /** A dark window, or glass by day. */
    int glass(int wall) {
        return lamps && !view.low()
                ? Colors.tone(wall, -0.04, 1)
                : Colors.mix(Colors.tone(wall, -0.12, 1), view.palette().sky().get(1), 0.5);
    }

    double litShare() {
        return view.night() || neon ? 0.46 : view.low() ? 0.3 : 0;
    }

    int tube(Random dice) {
        return TUBES[dice.nextInt(TUBES.length)];
    }
}
