package dev.easel.engine.illustrator.cast.hero.people;

import dev.easel.engine.illustrator.cast.hero.people.Skeleton.Chain;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * How a posed person is fitted into a picture, so that nothing is cut and the ground is below.
 *
 * @param rise how far a hat or hair rises above the crown, in radii of the head
 * @param spread how far they reach to the sides of its middle
 */
record Framing(Skeleton bones, Look look, double rise, double spread) {
    static final double GROUND = 984;
    private static final double ROOM = 962;
    private static final double MARGIN = 14;
    private static final List<String> LONG_TOOLS = List.of("staff", "fork", "broom", "club");
    private static final List<String> TOOLS =
            List.of("sword", "wand", "spoon", "brush", "wrench", "gavel", "flask", "book", "lens");
    private static final List<String> BOARDS =
            List.of("surfboard", "snowboard", "skis", "skateboard");

    double width() {
        return box().getWidth() * scale() + 2 * MARGIN;
    }

    /** From the figure's units, hips at the origin, to the picture's. */
    AffineTransform place() {
        double scale = scale();
        double lift = bones.pose().hold() == Pose.Hold.AIR ? 40 : 0;
        AffineTransform t =
                AffineTransform.getTranslateInstance(
                        MARGIN - box().getX() * scale, GROUND - lift - bones.lowest() * scale);
        t.rotate(Math.toRadians(bones.pose().turn()));
        t.scale(scale, scale);
        return t;
    }

    /** Where it touches the ground. */
    double footX() {
        return bones.pose().turn() == 0 ? MARGIN - box().getX() * scale() : width() / 2;
    }

    private double scale() {
        double standing = bones.frame().height() + bones.frame().head() * rise;
        double lift = bones.pose().hold() == Pose.Hold.AIR ? 60 : 0;
        double seen = bones.lowest() - box().getY() + lift;
        return ROOM / Math.max(standing, seen);
    }

    /** Around the turned body, in the figure's units. */
    private Rectangle2D box() {
        Rectangle2D box = new Rectangle2D.Double();
        for (boolean near : new boolean[] {true, false}) {
            Chain arm = bones.arm(near);
            Chain leg = bones.leg(near);
            add(box, arm.midX(), arm.midY(), 44);
            add(box, arm.endX(), arm.endY(), 60);
            add(box, leg.midX(), leg.midY(), 56);
            add(box, leg.endX(), leg.endY(), 70);
        }
        double head = bones.frame().head();
        Point2D middle = bones.headMiddle();
        add(box, middle.getX(), middle.getY(), head * Math.min(spread, 1.42));
        add(box, middle.getX(), middle.getY() - head * (0.9 + rise), head * 0.3);
        add(box, middle.getX() - head * (spread - 0.3), middle.getY(), head * 0.3);
        add(box, middle.getX() + head * (spread - 0.3), middle.getY(), head * 0.3);
        clothes(box);
        tools(box);
        return box;
    }

    private void clothes(Rectangle2D box) {
        double shoulder = bones.frame().shoulder();
        double hem = bones.frame().leg() * look.dress().lower().reach;
        if (look.dress().lower().flowing()) {
            double flare = look.dress().lower() == Dress.Lower.FULL ? 2.6 : 1.8;
            add(box, 0, hem * 0.7, bones.frame().hip() / 100 * shoulder * flare);
        }
        if (look.has("cape")) {
            add(box, 0, 0, shoulder * 2.2);
        }
        if (look.has("wings") || look.has("angelwings")) {
            add(box, 0, -bones.frame().torso(), shoulder * 3.1);
        }
    }

    private void tools(Rectangle2D box) {
        Chain hand = bones.arm(false);
        if (TOOLS.stream().anyMatch(look::has)) {
            add(box, hand.endX() + 60, hand.endY() - 130, 165);
        }
        if (LONG_TOOLS.stream().anyMatch(look::has)) {
            add(box, hand.endX(), hand.endY() - 270, 110);
        }
        if (BOARDS.stream().anyMatch(look::has)) {
            double x = (bones.leg(true).endX() + bones.leg(false).endX()) / 2 + 14;
            add(box, x - 300, bones.leg(true).endY() - 20, 50);
            add(box, x + 300, bones.leg(true).endY() - 20, 50);
        }
        if (look.has("barbell")) {
            add(box, bones.arm(true).endX() - 130, hand.endY(), 110);
            add(box, hand.endX() + 130, hand.endY(), 110);
        }
        if (look.has("balls")) {
            Point2D head = bones.headMiddle();
            add(box, 20, head.getY() - bones.frame().head() * 0.9 + 60, 250);
        }
        if (look.has("ball")) {
            add(box, hand.endX() + 20, hand.endY() + 90, 70);
        }
    }

    private void add(Rectangle2D box, double x, double y, double r) {
        double a = Math.toRadians(bones.pose().turn());
        double tx = x * Math.cos(a) - y * Math.sin(a);
        double ty = x * Math.sin(a) + y * Math.cos(a);
        box.add(new Rectangle2D.Double(tx - r, ty - r, 2 * r, 2 * r));
    }
}
