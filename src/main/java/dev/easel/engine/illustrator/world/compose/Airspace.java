package dev.easel.engine.illustrator.world.compose;

import dev.easel.engine.illustrator.world.backdrop.Stage;
import dev.easel.engine.illustrator.world.backdrop.View;
import java.util.List;
import java.util.Random;

/** Where actors fly, swim or hover. */
final class Airspace {
    private final View view;
    private final Stage stage;
    private final Random dice;
    private final double w;
    private final double unit;
    private final double sunny;

    Airspace(View view, Stage stage, Random dice) {
        this.view = view;
        this.stage = stage;
        this.dice = dice;
        w = view.canvas().width;
        unit = view.canvas().unit;
        sunny = stage.light().x() < 0 ? -1 : 1;
    }

    /** Spreads them between the picture's top and {@code roof}, the top of what stands below. */
    void fly(List<Actor> actors, double roof) {
        boolean deep = deep();
        double top = view.canvas().height * 0.06;
        double bottom =
                deep
                        ? view.canvas().height * 0.84
                        : Math.max(unit * 0.36, Math.min(stage.horizon() + unit * 0.06, roof));
        int n = actors.size();
        for (int i = 0; i < n; i++) {
            Actor a = actors.get(i);
            double t = (i + 0.5) / n;
            a.x =
                    w * (n == 1 ? 0.5 - sunny * 0.06 : 0.06 + 0.88 * t)
                            + (dice.nextDouble() - 0.5) * unit * 0.04;
            double up = n == 1 ? 0.45 : (i * 0.618 + 0.25) % 1.0;
            a.height *= n == 1 ? 1 : 0.75 + 0.35 * dice.nextDouble();
            double tall = a.height * a.box().getHeight();
            double head = top + Math.max(0, bottom - top - tall) * up;
            a.y = head - a.height * a.box().getY();
        }
    }

    private boolean deep() {
        return switch (view.scene().setting()) {
            case UNDERWATER, SKY -> true;
            case SPACE -> stage.ground() == Stage.Ground.AIR;
            default -> false;
        };
    }
}
