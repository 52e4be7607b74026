package dev.easel.engine.illustrator.world.backdrop;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.Random;

/** A row of old houses across a square or a lane, seen straight on. */
final class Terrace implements Backdrop {
    private static final double FOOT = 0.66;

    private final boolean market;

    /** {@code market}: shops with awnings, lamps on strings. */
    Terrace(boolean market) {
        this.market = market;
    }

    @Override
    public Stage paint(View view) {
        double foot = view.h() * FOOT;
        double horizon = view.h() * 0.5;
        Sun sun = view.sun(horizon);
        new Sky(view, sun, horizon).paint(foot + 1);
        new Spires(view, foot - view.unit() * 0.16).paint();
        houses(view, foot);
        view.canvas().shade(foot, view.h(), new Cobbles(view, foot, horizon));
        new StreetLights(view, foot).paint(market);
        boolean wet = view.raining() || view.neon();
        if (wet) {
            double[] base = new double[view.canvas().width];
            Arrays.fill(base, foot);
            new WetGround(view, horizon, base, view.palette().lit(0x5F6068)).paint(0.7);
        }
        Stage.Ground ground = wet ? Stage.Ground.WET : Stage.Ground.ROAD;
        double far = foot + view.unit() * 0.05;
        return new Stage(horizon, view.h() * 0.9, far, Double.NaN, ground, view.light(sun));
    }

    private void houses(View view, double foot) {
        Graphics2D g = view.canvas().brush();
        Brush brush = new Brush(g, view.palette()::lit);
        Random dice = view.dice(231);
        double x = -view.unit() * (0.05 + 0.1 * dice.nextDouble());
        while (x < view.w()) {
            double w = view.unit() * (0.2 + 0.13 * dice.nextDouble());
            double h = view.unit() * (0.3 + 0.13 * dice.nextDouble());
            var front = new Rectangle2D.Double(x, foot - h, w, h);
            new Townhouse(view, brush, dice, front).draw(market || dice.nextInt(3) == 0);
            x += w;
            view.canvas().pulse().beat();
        }
        g.dispose();
    }
}
