package dev.easel.engine.illustrator.cast.hero.people;

import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.people.Wardrobe.Garment;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.Shape;

/** Arms, legs and trunk of a person around x = 0. */
record Figure(Stage stage, Frame frame, Pose pose, Wardrobe wear) {
    private static final Matter SKIN = Matter.SOFT.glossy(0.12).shading(0.25);

    /** What is behind the trunk. */
    void far() {
        arm(pose.farArm(), frame.shoulder() * 0.78, 0.05);
        leg(pose.farLeg(), frame.hip() * 0.42, 0.05);
        leg(pose.nearLeg(), -frame.hip() * 0.42, 0);
    }

    /** The trunk, and what is before it. */
    void near() {
        trunk();
        arm(pose.nearArm(), -frame.shoulder() * 0.82, 0);
    }

    /** Where a hand is. */
    double[] hand(boolean near) {
        double[] arm = near ? pose.nearArm() : pose.farArm();
        double x = frame.shoulder() * (near ? -0.82 : 0.78);
        return new double[] {
            x + arm[2] * frame.arm(), frame.shoulderY() + 14 + arm[3] * frame.arm()
        };
    }

    private Matter cloth() {
        return switch (wear.garment()) {
            case ARMOUR -> Matter.SOFT.glossy(0.9).shading(0.4);
            case SPACESUIT -> Matter.SOFT.glossy(0.25).shading(0.4);
            case TROUSERS, SHORTS, SKIRT, DRESS, GOWN, ROBE, ROMPERS -> Matter.SOFT.shading(0.3);
        };
    }

    private boolean bulky() {
        return wear.garment() == Garment.SPACESUIT || wear.garment() == Garment.ARMOUR;
    }

    private void arm(double[] joint, double x, double darker) {
        double r = frame.limb() * (bulky() ? 0.84 : 0.62);
        double y = frame.shoulderY() + 14;
        double length = frame.arm();
        double elbowX = x + joint[0] * length;
        double elbowY = y + joint[1] * length;
        double handX = x + joint[2] * length;
        double handY = y + joint[3] * length;
        boolean bare = wear.garment() == Garment.SHORTS || wear.garment() == Garment.DRESS;
        double cuff = bare ? 0.25 : 0.86;
        Shape whole = Curves.limb(x, y, r * 1.02, elbowX, elbowY, r * 0.84, handX, handY, r * 0.62);
        stage.add(
                Curves.circle(
                        handX + (handX - elbowX) * 0.1, handY + (handY - elbowY) * 0.1, r * 0.86),
                SKIN,
                Tone.darker(wear.hand(), darker));
        if (bare) {
            stage.add(whole, SKIN, Tone.darker(wear.skin(), darker));
        }
        double endX = bare ? x + (elbowX - x) * 0.62 : elbowX + (handX - elbowX) * cuff;
        double endY = bare ? y + (elbowY - y) * 0.62 : elbowY + (handY - elbowY) * cuff;
        double midX = bare ? (x + endX) / 2 : elbowX;
        double midY = bare ? (y + endY) / 2 : elbowY;
        stage.add(
                Curves.limb(
                        x, y, r * 1.08, midX, midY, r * 0.95, endX, endY, r * (bare ? 0.98 : 0.78)),
                cloth(),
                Tone.darker(wear.sleeve(), darker));
    }

    private void leg(double[] joint, double x, double darker) {
        double r = frame.limb() * (bulky() ? 1.2 : 1);
        double y = frame.hipY();
        double length = frame.leg();
        double kneeX = x + joint[0] * length;
        double kneeY = y + joint[1] * length;
        double footX = x + joint[2] * length;
        double footY = y + joint[3] * length - r * 0.62;
        boolean bare =
                switch (wear.garment()) {
                    case SHORTS, SKIRT, DRESS, GOWN -> true;
                    case TROUSERS, ROBE, ROMPERS, SPACESUIT, ARMOUR -> false;
                };
        Shape whole = Curves.limb(x, y, r, kneeX, kneeY, r * 0.8, footX, footY, r * 0.62);
        shoe(footX, footY + r * 0.36, r, darker);
        stage.add(
                whole,
                bare ? SKIN : cloth(),
                Tone.darker(bare ? wear.skin() : wear.lower(), darker));
        if (wear.garment() == Garment.SHORTS) {
            stage.add(
                    Curves.limb(
                            x,
                            y,
                            r * 1.12,
                            (x + kneeX) / 2,
                            (y + kneeY) / 2,
                            r * 1.08,
                            kneeX,
                            kneeY - r * 0.4,
                            r * 1.02),
                    cloth(),
                    Tone.darker(wear.lower(), darker));
        }
    }

    private void shoe(double x, double y, double r, double darker) {
        stage.add(
                Curves.closed(
                        x - r * 0.72,
                        y - r * 0.5,
                        x + r * 0.2,
                        y - r * 0.6,
                        x + r * 1.15,
                        y - r * 0.12,
                        x + r * 1.35,
                        y + r * 0.34,
                        x,
                        y + r * 0.42,
                        x - r * 0.78,
                        y + r * 0.34),
                Matter.slab(r * 0.6).glossy(0.35).shading(0.3),
                Tone.darker(wear.shoe(), darker));
    }

    private void trunk() {
        double s = frame.shoulder();
        double h = frame.hip();
        double top = frame.shoulderY() - 26;
        double bottom = frame.hipY() + frame.limb() * 0.5;
        Shape neck =
                Curves.limb(4, frame.headY() + frame.head() * 0.6, s * 0.34, 0, top + 30, s * 0.4);
        stage.add(neck, SKIN, Tone.darker(wear.skin(), 0.05));
        if (wear.garment() == Garment.SKIRT) {
            skirt(frame.hipY() - 70, frame.leg() * 0.5, 1.55, wear.lower());
        }
        double waist = bulky() ? 0.92 : (s + h) / 2 / s * 0.86;
        stage.add(
                Curves.closed(
                        -s * 0.3,
                        top,
                        -s,
                        top + 34,
                        -s * 0.98,
                        top + 110,
                        -s * waist,
                        (top + bottom) / 2,
                        -h * 1.08,
                        bottom - 20,
                        0,
                        bottom,
                        h * 1.08,
                        bottom - 20,
                        s * waist,
                        (top + bottom) / 2,
                        s * 0.98,
                        top + 110,
                        s,
                        top + 34,
                        s * 0.3,
                        top,
                        0,
                        top + 12),
                cloth(),
                wear.upper(),
                pen -> new Trim(pen, frame, wear).draw());
        switch (wear.garment()) {
            case DRESS -> skirt(frame.hipY() - 110, frame.leg() * 0.42, 1.75, wear.upper());
            case GOWN -> skirt(frame.hipY() - 110, frame.leg() * 1.03, 2.9, wear.upper());
            case ROBE -> skirt(frame.hipY() - 160, frame.leg() * 1.0, 1.75, wear.upper());
            case TROUSERS, SHORTS, SKIRT, ROMPERS, SPACESUIT, ARMOUR -> {}
        }
    }

    private void skirt(double top, double reach, double flare, int rgb) {
        double h = frame.hip();
        double bottom = frame.hipY() + reach;
        Shape shape =
                Curves.closed(
                        -h * 0.86,
                        top,
                        -h * flare * 0.72,
                        (top + bottom) / 2,
                        -h * flare,
                        bottom - 12,
                        -h * flare * 0.5,
                        bottom + 8,
                        0,
                        bottom + 14,
                        h * flare * 0.5,
                        bottom + 8,
                        h * flare,
                        bottom - 12,
                        h * flare * 0.72,
                        (top + bottom) / 2,
                        h * 0.86,
                        top,
                        0,
                        top - 10);
        stage.add(
                shape,
                cloth(),
                rgb,
                pen -> {
                    for (int i = -2; i <= 2; i++) {
                        double x = h * flare * 0.36 * i;
                        pen.line(
                                Curves.open(
                                        x * 0.5,
                                        top + 30,
                                        x * 0.8,
                                        (top + bottom) / 2,
                                        x,
                                        bottom + 20),
                                9,
                                Tone.darker(rgb, 0.09),
                                0.5);
                    }
                    pen.line(
                            Curves.open(
                                    -h * flare, bottom - 20, 0, bottom + 2, h * flare, bottom - 20),
                            13,
                            Tone.lighter(rgb, 0.13),
                            0.8);
                });
    }
}
