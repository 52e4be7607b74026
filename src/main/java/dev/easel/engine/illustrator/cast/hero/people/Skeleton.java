package dev.easel.engine.illustrator.cast.hero.people;

import dev.easel.engine.illustrator.cast.hero.people.Pose.Limb;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;

/** Where the joints of a posed body are; the middle of the hips is the origin, y runs down. */
record Skeleton(Frame frame, Pose pose) {

    /** Three joints of a limb, from the trunk outwards. */
    record Chain(double x, double y, double midX, double midY, double endX, double endY) {
        /** Degrees clockwise that the lower part is turned from straight down. */
        double turn() {
            return Math.toDegrees(Math.atan2(midX - endX, endY - midY));
        }

        /** A point of the lower part, 0 at the middle joint, 1 at the end. */
        double[] along(double t) {
            return new double[] {midX + (endX - midX) * t, midY + (endY - midY) * t};
        }
    }

    Chain arm(boolean near) {
        double side = near ? -0.84 : 0.8;
        Point2D shoulder = trunk(side * frame.shoulder(), -frame.torso() + 38);
        return chain(shoulder, near ? pose.nearArm() : pose.farArm(), frame.arm());
    }

    Chain leg(boolean near) {
        double side = near ? -0.46 : 0.46;
        double x = side * frame.hip() / 100 * frame.shoulder();
        return chain(
                new Point2D.Double(x, 6), near ? pose.nearLeg() : pose.farLeg(), frame.leg() - 30);
    }

    private static Chain chain(Point2D from, Limb limb, double length) {
        double upper = Math.toRadians(limb.upper());
        double lower = Math.toRadians(limb.lower());
        double half = length / 2;
        double midX = from.getX() + half * Math.sin(upper);
        double midY = from.getY() + half * Math.cos(upper);
        return new Chain(
                from.getX(),
                from.getY(),
                midX,
                midY,
                midX + half * Math.sin(lower),
                midY + half * Math.cos(lower));
    }

    /** A point of the upright trunk where it is when the trunk leans. */
    Point2D trunk(double x, double y) {
        return leaning().transform(new Point2D.Double(x, y), null);
    }

    AffineTransform leaning() {
        return AffineTransform.getRotateInstance(Math.toRadians(pose.lean()));
    }

    Point2D headMiddle() {
        return trunk(4, -frame.torso() - frame.head() * 0.86);
    }

    /** Where it rests when it sits. */
    Point2D seat() {
        return trunk(0, frame.limb() * 0.9);
    }

    /** The lowest point of the body below the hips. */
    double lowest() {
        double feet = Math.max(leg(true).endY(), leg(false).endY()) + 30;
        double seat = frame.limb() * 1.15;
        return switch (pose.hold()) {
            case GROUND -> Math.max(feet - 6, seat);
            case FEET, SEAT, SADDLE, AIR -> feet;
            case BACK, BELLY -> frame.shoulder() * 0.9;
        };
    }
}
