package dev.easel.engine.illustrator.world.backdrop;

import java.awt.Graphics2D;
import java.util.Random;

/**
 * Sea and sand under open sky, below cliffs, with palms or with parasols; the shore runs straight,
 * slanting or in a cove.
 */
final class Beach implements Backdrop {
    private enum Kind {
        OPEN,
        CLIFFS,
        PALMS,
        PARASOLS
    }

    private static Kind kind(View view) {
        Kind kind = Kind.values()[view.kind(Kind.values().length)];
        boolean bare =
                kind == Kind.PALMS && view.absent("palm", "palm-tree", "tree")
                        || kind == Kind.PARASOLS && view.absent("umbrella", "parasol");
        return bare ? Kind.OPEN : kind;
    }

    @Override
    public Stage paint(View view) {
        int layout = view.layout(3);
        double horizon = view.h() * (layout == 0 ? 0.5 : layout == 1 ? 0.46 : 0.42);
        double middle = view.h() * (layout == 2 ? 0.66 : 0.69);
        Sun sun = view.sun(horizon);
        new Sky(view, sun, horizon).paint(horizon + 1);
        new Islands(view, sun).paint(horizon);
        new Water(view, sun, horizon, horizon + (middle - horizon) * 1.25).paint(horizon, view.h());
        Coast coast = new Coast(view, sun, horizon);
        switch (kind(view)) {
            case OPEN -> coast.sails();
            case CLIFFS -> {
                coast.cliff();
                coast.stacks();
            }
            case PALMS, PARASOLS -> {}
        }
        Shore shore = new Shore(view, horizon, middle);
        new Sand(view, horizon, shore).paint();
        Shells.strew(view, shore);
        Gulls.paint(view, sun, horizon);
        if (kind(view) == Kind.PARASOLS) {
            new Parasols(view, sun).paint(shore);
        }
        if (layout == 1 && kind(view) == Kind.PALMS) {
            boolean right = !view.mirrored();
            double x = view.w() * (right ? 0.9 : 0.1);
            new PalmTree(view, 111)
                    .paint(
                            x,
                            shore.at(x) + view.unit() * 0.09,
                            view.unit() * 0.56,
                            right ? -0.14 : 0.14);
        }
        double water = horizon + (middle - horizon) * 0.42;
        return new Stage(
                horizon,
                view.h() * 0.87,
                middle + view.unit() * 0.08,
                water,
                Stage.Ground.SAND,
                view.light(sun));
    }

    @Override
    public void frame(View view, Stage stage) {
        if (view.layout(3) == 1 || kind(view) != Kind.PALMS) {
            return;
        }
        Graphics2D g = view.canvas().brush();
        Fronds fronds = new Fronds(view, 79);
        Random dice = view.dice(80);
        boolean right = stage.light().x() < 0;
        double x = right ? view.w() * 1.02 : -view.w() * 0.02;
        double y = -view.h() * 0.02;
        for (int k = 0; k < 5; k++) {
            double turn = (right ? 1 : -1) * (-0.02 + 0.5 * k / 4.0);
            double angle = Math.PI * (0.5 + turn + 0.02 * dice.nextDouble());
            fronds.frond(
                    g, new double[] {x, y}, angle, view.unit() * (0.36 + 0.12 * dice.nextDouble()));
        }
        g.dispose();
    }
}
