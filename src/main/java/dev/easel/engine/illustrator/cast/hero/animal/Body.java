package dev.easel.engine.illustrator.cast.hero.animal;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.relief.Flow;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.Shape;
import java.awt.geom.Point2D;

/** Trunk and legs of a furry animal in its posture. */
final class Body {
    private final Stage stage;
    private final Torso torso;
    private final Beast beast;
    private final Pelt pelt;
    private final Coating coating;
    private final double girth;
    private final double leg;
    private final double step;

    Body(Stage stage, Torso torso, Pelt pelt, Costume costume) {
        this.stage = stage;
        this.torso = torso;
        this.beast = torso.beast();
        this.pelt = pelt;
        this.coating = new Coating(beast, pelt);
        this.girth = beast.trunk().girth();
        this.leg = beast.trunk().leg();
        this.step = costume.is("standing", "still") ? 0 : costume.pick(21, -1, 1);
    }

    /** Tail and far legs. */
    void behind() {
        new TailPiece(stage, torso, pelt).draw();
        switch (torso.posture()) {
            case STAND -> {
                stride(torso.hipX() + girth * 0.34, step * 16 + 8, true);
                stride(torso.shoulderX() - girth * 0.28, -step * 16 + 8, true);
            }
            case RUN -> {
                gallop(torso.hipX() + girth * 0.3, -0.42, true);
                gallop(torso.shoulderX() - girth * 0.2, 0.66, true);
            }
            case RIDE -> forearm(true);
            case SIT, PLUSH, LIE -> {}
        }
    }

    void trunk() {
        if (torso.onFours() && (beast.has("hump") || beast.has("humps"))) {
            coating.humps(stage, torso);
        }
        Shape shape =
                switch (torso.posture()) {
                    case STAND, RUN -> fours();
                    case SIT -> seated();
                    case PLUSH, RIDE -> plush();
                    case LIE -> lying();
                };
        Flow flow =
                torso.onFours() || torso.posture() == Posture.LIE
                        ? (x, y) -> Math.PI - 0.9 - x / 900
                        : (x, y) -> Math.PI / 2 - x * 0.002;
        stage.add(shape, coating.hair(1, flow), pelt.main(), pen -> coating.trunk(pen, torso));
        coating.relief(stage, torso, shape);
    }

    private Shape fours() {
        double y = torso.middleY();
        double hip = torso.hipX();
        double shoulder = torso.shoulderX();
        Point2D head = torso.head();
        Shape trunk =
                Curves.limb(
                        hip,
                        y - 2,
                        girth * 0.94,
                        0,
                        y + girth * 0.06,
                        girth * 0.93,
                        shoulder,
                        y,
                        girth);
        double neck = beast.trunk().neck();
        Shape throat =
                Curves.limb(
                        shoulder - girth * 0.1,
                        y,
                        girth * 0.86,
                        (shoulder + head.getX()) / 2,
                        (y + head.getY()) / 2,
                        neck > 60 ? 62 : 84,
                        head.getX() - 14,
                        head.getY() + 20,
                        66);
        return Curves.together(trunk, throat);
    }

    private Shape seated() {
        double h = beast.trunk().length();
        double g = girth;
        Point2D head = torso.head();
        Shape trunk =
                Curves.closed(
                        -g * 0.3, -h * 0.95, -g * 0.74, -h * 0.72, -g * 1.08, -h * 0.36, -g * 1.14,
                        -h * 0.1, -g * 0.8, -6, 0, 0, g * 0.8, -6, g * 1.1, -h * 0.12, g * 0.98,
                        -h * 0.4, g * 0.76, -h * 0.72, g * 0.4, -h * 0.95);
        return Curves.together(
                trunk, Curves.limb(0, -h * 0.7, g * 0.6, head.getX(), head.getY() + 20, 64));
    }

    private Shape plush() {
        double h = beast.trunk().length();
        return Curves.together(
                Curves.ellipse(0, -h * 0.42, girth * 1.02, h * 0.45),
                Curves.limb(
                        0,
                        -h * 0.6,
                        girth * 0.66,
                        torso.head().getX(),
                        torso.head().getY() + 30,
                        66));
    }

    private Shape lying() {
        double y = torso.middleY();
        Point2D head = torso.head();
        return Curves.together(
                Curves.limb(
                        torso.hipX(),
                        y,
                        girth * 0.86,
                        0,
                        y - girth * 0.06,
                        girth * 0.82,
                        torso.shoulderX(),
                        y + girth * 0.1,
                        girth * 0.76),
                Curves.limb(
                        torso.shoulderX(), y, girth * 0.6, head.getX() - 10, head.getY() + 10, 62));
    }

    /** Near legs, arms and feet. */
    void before() {
        switch (torso.posture()) {
            case STAND -> {
                stride(torso.hipX(), -step * 18, false);
                stride(torso.shoulderX(), step * 18, false);
            }
            case RUN -> {
                gallop(torso.hipX(), -0.62, false);
                gallop(torso.shoulderX(), 0.48, false);
            }
            case SIT -> sitting();
            case PLUSH -> sprawled();
            case RIDE -> astride();
            case LIE -> folded();
        }
    }

    /** What lies before the face: the paws of one that sleeps. */
    void over() {
        if (torso.posture() == Posture.LIE && !coating.hoofed()) {
            double x = torso.head().getX();
            paw(x - 34, -18, 40, false);
            paw(x + 62, -16, 38, false);
        }
    }

    private double thick() {
        return Math.min(girth * 0.46, 26 + girth * 0.16 + (beast.has("stout-legs") ? 26 : 0));
    }

    private void stride(double x, double ahead, boolean far) {
        double top = torso.middleY() + girth * 0.1;
        double r = thick();
        double foot = x + ahead;
        limb(
                Curves.limb(
                        x,
                        top,
                        r * 1.5,
                        x - (x < 0 ? 10 : -4),
                        top * 0.48,
                        r * 1.02,
                        foot,
                        -r * 0.9,
                        r * 0.9),
                far);
        paw(foot + 6, -r * 0.5, r, far);
    }

    private void gallop(double x, double swing, boolean far) {
        double top = torso.middleY() + girth * 0.1;
        double r = thick();
        double foot = x + swing * (leg + girth * 0.7);
        double y = -leg * 0.26 - Math.abs(swing) * 20;
        limb(
                Curves.limb(
                        x,
                        top,
                        r * 1.5,
                        x + swing * leg * 0.4 + (swing < 0 ? 22 : 12),
                        (top + y) / 2 + (swing < 0 ? 10 : -12),
                        r * 1.05,
                        foot,
                        y,
                        r * 0.86),
                far);
        paw(foot + 6, y + r * 0.3, r, far);
    }

    private void limb(Shape shape, boolean far) {
        int rgb = coating.legs();
        stage.add(
                shape,
                coating.hair(0.7, Flow.towards(-0.08, 1)).shading(0.22),
                far ? Tone.darker(rgb, 0.06) : rgb,
                pen -> coating.leg(pen, shape.getBounds2D()));
    }

    private void paw(double x, double y, double r, boolean far) {
        int rgb = far ? Tone.darker(coating.feet(), 0.06) : coating.feet();
        if (coating.hoofed()) {
            stage.add(
                    Curves.closed(
                            x - r,
                            y - r * 0.3,
                            x + r,
                            y - r * 0.3,
                            x + r * 1.16,
                            y + r * 0.48,
                            x - r * 1.08,
                            y + r * 0.48),
                    Matter.slab(r * 0.5).glossy(0.3),
                    far ? 0x2F2722 : 0x42362F);
            return;
        }
        stage.add(
                Curves.ellipse(x + r * 0.2, y - r * 0.06, r * 1.24, r * 0.64),
                coating.hair(0.35, Flow.towards(1, 0.3)).shading(0.2),
                rgb,
                pen -> {
                    for (double toe : new double[] {0.3, 0.74}) {
                        double tx = x + r * toe;
                        pen.line(
                                Curves.open(tx, y + r * 0.06, tx + 2, y + r * 0.6),
                                r * 0.1,
                                pelt.line(),
                                0.5);
                    }
                });
    }

    private void sitting() {
        double h = beast.trunk().length();
        double r = thick() * 1.02;
        double haunch = girth * 0.62;
        stage.add(
                Curves.ellipse(-girth * 0.72, -haunch * 0.92, haunch * 0.84, haunch),
                coating.hair(0.8, (x, y) -> 1.9).shading(0.26),
                pelt.main(),
                pen ->
                        coating.leg(
                                pen,
                                new java.awt.geom.Rectangle2D.Double(
                                        -girth * 1.4, -haunch * 1.9, haunch * 2, haunch * 2)));
        paw(-girth * 0.52, -r * 0.5, r * 1.1, false);
        paw(girth * 0.86, -r * 0.5, r, true);
        for (double x : new double[] {girth * 0.42, -girth * 0.1}) {
            limb(
                    Curves.limb(x, -h * 0.52, r * 1.16, x, -h * 0.24, r, x + 2, -r * 0.8, r * 0.9),
                    x > 0);
            paw(x + 8, -r * 0.5, r, false);
        }
    }

    /** Sits like a soft toy: soles to the front, arms on the belly. */
    private void sprawled() {
        double h = beast.trunk().length();
        double r = Math.max(thick() * 1.15, girth * 0.3);
        for (int side = -1; side <= 1; side += 2) {
            limb(
                    Curves.limb(
                            side * girth * 0.66,
                            -h * 0.68,
                            r * 0.72,
                            side * girth * 1.04,
                            -h * 0.46,
                            r * 0.68,
                            side * girth * 0.84,
                            -h * 0.32,
                            r * 0.64),
                    side > 0);
            double x = side * girth * 0.98;
            limb(Curves.limb(side * girth * 0.66, -r * 1.2, r * 1.1, x, -r * 1.1, r), false);
            stage.add(
                    Curves.ellipse(x, -r * 1.1, r * 0.96, r * 1.1),
                    coating.hair(0.4, Flow.from(x, -r)).shading(0.3),
                    coating.legs());
            stage.add(
                    Curves.together(
                            Curves.ellipse(x, -r * 0.82, r * 0.46, r * 0.42),
                            Curves.circle(x - r * 0.46, -r * 1.46, r * 0.16),
                            Curves.circle(x, -r * 1.62, r * 0.17),
                            Curves.circle(x + r * 0.46, -r * 1.46, r * 0.16)),
                    Matter.slab(8).shading(0.1),
                    coating.soles());
        }
    }

    private void forearm(boolean far) {
        double h = beast.trunk().length();
        double r = thick() * (far ? 0.9 : 1);
        double y = far ? -h * 0.46 : -h * 0.42;
        limb(
                Curves.limb(
                        far ? girth * 0.5 : 0,
                        -h * 0.66,
                        r,
                        girth * 0.7,
                        -h * 0.52,
                        r * 0.9,
                        girth * 1.24,
                        y,
                        r * 0.8),
                far);
        paw(girth * 1.26, y + 6, r * 0.8, far);
    }

    /** One leg hangs down at the mount's near side. */
    private void astride() {
        double r = Math.max(thick(), girth * 0.26);
        double knee = girth * 0.5;
        limb(
                Curves.limb(
                        -girth * 0.1,
                        -r * 1.3,
                        r * 1.3,
                        knee,
                        -r * 0.8,
                        r * 1.1,
                        knee,
                        60,
                        r * 0.9),
                false);
        paw(knee + 4, 84, r, false);
        forearm(false);
    }

    private void folded() {
        double r = thick();
        stage.add(
                Curves.ellipse(
                        torso.hipX() + girth * 0.1, -girth * 0.62, girth * 0.7, girth * 0.62),
                coating.hair(0.8, (x, y) -> 1.9).shading(0.24),
                pelt.main());
        paw(torso.hipX() + girth * 0.66, -r * 0.5, r * 1.1, false);
        if (coating.hoofed()) {
            limb(
                    Curves.limb(
                            torso.shoulderX(),
                            -girth * 0.5,
                            r * 1.1,
                            torso.shoulderX() + 60,
                            -r,
                            r,
                            torso.shoulderX() - 20,
                            -r * 0.9,
                            r * 0.9),
                    false);
        }
    }
}
