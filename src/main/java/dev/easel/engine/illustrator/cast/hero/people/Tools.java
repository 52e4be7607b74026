package dev.easel.engine.illustrator.cast.hero.people;

import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.relief.Coat;
import dev.easel.engine.illustrator.cast.relief.Flow;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.geom.AffineTransform;

/** What a role carries in its right hand or stands on. */
record Tools(Stage stage, Skeleton bones, Palette colors) {
    private static final int WOOD = 0x8A5A34;
    private static final int STEEL = 0xB9C2CC;

    void draw(String name) {
        switch (name) {
            case "staff" -> staff();
            case "wand" -> wand();
            case "sword" -> sword();
            case "fork" -> fork();
            case "spoon" -> spoon();
            case "brush" -> brush();
            case "microphone" -> microphone();
            case "wrench" -> wrench();
            case "gavel" -> gavel();
            case "flask" -> flask();
            case "book" -> book();
            case "lens" -> lens();
            case "broom" -> broom();
            case "surfboard" -> board(0xF4F0E4, 0x2FA3B8, 30);
            case "snowboard" -> board(0xE8584A, 0xF6C24A, 16);
            case "skis" -> board(0x3F6FA8, 0xF6F2E8, 9);
            case "barbell" -> barbell();
            case "balls" -> balls();
            case "skateboard" -> skateboard();
            case "club" -> club();
            case "ball" -> ball();
            default -> {}
        }
    }

    private Stage hand(double degrees) {
        Skeleton.Chain arm = bones.arm(false);
        AffineTransform t = AffineTransform.getTranslateInstance(arm.endX(), arm.endY() + 14);
        t.rotate(Math.toRadians(degrees));
        return stage.with(t);
    }

    private static Matter hard(double gloss) {
        return Matter.SOFT.glossy(gloss).shading(0.3);
    }

    private void rod(Stage at, double from, double to, double r) {
        at.add(Curves.limb(0, from, r, 0, to, r), hard(0.2), WOOD);
    }

    private void staff() {
        Stage at = hand(4);
        rod(at, -330, 330, 11);
        at.add(Curves.circle(0, -350, 36), Matter.SHINY.glowing(0.5), 0x7FD8F0);
        at.add(Curves.limb(-30, -322, 8, 0, -310, 10, 30, -322, 8), hard(0.2), WOOD);
    }

    private void wand() {
        Stage at = hand(24);
        at.add(Curves.limb(0, 30, 6, 0, -130, 5), hard(0.4), 0xE9BC45);
        double[] star = new double[20];
        for (int i = 0; i < 10; i++) {
            double r = i % 2 == 0 ? 46 : 20;
            star[2 * i] = r * Math.sin(i * Math.PI / 5);
            star[2 * i + 1] = -160 - r * Math.cos(i * Math.PI / 5);
        }
        at.add(Curves.polygon(star), Matter.slab(14).glossy(0.6).glowing(0.45), 0xFFE27A);
    }

    private void sword() {
        Stage at = hand(18);
        at.add(
                Curves.closed(-15, -30, -13, -280, 0, -320, 13, -280, 15, -30),
                Matter.slab(8).glossy(0.9),
                STEEL);
        at.add(Curves.limb(-52, -28, 11, 52, -28, 11), hard(0.8), 0xE9BC45);
        rod(at, -16, 46, 11);
        at.add(Curves.circle(0, 54, 16), hard(0.8), 0xE9BC45);
    }

    private void fork() {
        Stage at = hand(3);
        rod(at, -250, 330, 10);
        for (double x : new double[] {-42, 0, 42}) {
            at.add(Curves.limb(x * 0.6, -262, 7, x, -300, 7, x, -370, 5), hard(0.7), STEEL);
        }
        at.add(Curves.limb(-30, -262, 8, 30, -262, 8), hard(0.7), STEEL);
    }

    private void spoon() {
        Stage at = hand(28);
        rod(at, -120, 50, 9);
        at.add(Curves.ellipse(0, -150, 30, 42), hard(0.2), WOOD);
    }

    private void brush() {
        Stage at = hand(34);
        rod(at, -100, 70, 8);
        at.add(Curves.limb(0, -98, 11, 0, -124, 11), hard(0.8), STEEL);
        at.add(
                Curves.limb(0, -130, 13, 0, -160, 4),
                Matter.SOFT.coated(Coat.fur(16, Flow.towards(0, -1))),
                0xE8584A);
    }

    private void microphone() {
        Stage at = hand(-30);
        at.add(Curves.limb(0, 50, 11, 0, -40, 16), hard(0.5), 0x2E2C36);
        at.add(Curves.circle(0, -66, 30), hard(0.6), STEEL);
    }

    private void wrench() {
        Stage at = hand(26);
        at.add(Curves.limb(0, 60, 13, 0, -90, 13), hard(0.8), STEEL);
        at.add(
                Curves.minus(Curves.circle(0, -118, 42), Curves.box(-15, -170, 30, 56, 6)),
                Matter.slab(16).glossy(0.8),
                STEEL);
    }

    private void gavel() {
        Stage at = hand(30);
        rod(at, -120, 60, 10);
        at.add(Curves.box(-66, -166, 132, 66, 16), Matter.slab(26).glossy(0.4), WOOD);
    }

    private void flask() {
        Stage at = hand(0);
        at.add(
                Curves.closed(
                        -16, -110, -16, -60, -62, 30, -40, 48, 40, 48, 62, 30, 16, -60, 16, -110),
                Matter.slab(24).glossy(0.9).clear(0.85),
                0xD8EEF6,
                pen -> pen.fill(Curves.box(-90, -12, 180, 90, 0), 0x62C87A, 0.9));
    }

    private void book() {
        Stage at = hand(-8);
        at.add(
                Curves.box(-62, -90, 124, 150, 10),
                Matter.slab(10),
                Tone.darker(colors.trim(), 0.05));
        at.add(Curves.box(-50, -96, 110, 144, 6), Matter.slab(6), 0xFFF8E8);
    }

    private void lens() {
        Stage at = hand(30);
        rod(at, -30, 66, 10);
        at.add(
                Curves.minus(Curves.circle(0, -84, 58), Curves.circle(0, -84, 46)),
                Matter.slab(6).glossy(0.8),
                0xC8912A);
        at.add(Curves.circle(0, -84, 46), Matter.SHINY.clear(0.35), 0xCDE8F6);
    }

    private void broom() {
        Stage at = hand(6);
        rod(at, -260, 190, 9);
        at.add(
                Curves.closed(-18, 180, 18, 180, 62, 330, 0, 344, -62, 330),
                Matter.SOFT.coated(Coat.fur(50, Flow.towards(0, 1)).ruffled(0.2)),
                0xD9A84E);
    }

    private void club() {
        Stage at = hand(-30);
        at.add(Curves.limb(0, -60, 8, 0, 260, 6), hard(0.8), STEEL);
        at.add(Curves.limb(0, 262, 12, 40, 270, 17), hard(0.6), 0x33343C);
    }

    private void ball() {
        Skeleton.Chain arm = bones.arm(false);
        double y = arm.endY() + 90;
        stage.add(
                Curves.circle(arm.endX() + 20, y, 62),
                Matter.SOFT.glossy(0.3),
                0xE07B33,
                pen -> {
                    double x = arm.endX() + 20;
                    pen.line(Curves.open(x, y - 70, x + 8, y, x, y + 70), 5, 0x4A2A1A, 0.8);
                    pen.line(Curves.open(x - 70, y, x, y + 8, x + 70, y), 5, 0x4A2A1A, 0.8);
                });
    }

    private void skateboard() {
        board(0x8A5A34, 0xE8584A, 10);
        double y = Math.max(bones.leg(true).endY(), bones.leg(false).endY()) + 54;
        double x = (bones.leg(true).endX() + bones.leg(false).endX()) / 2;
        for (double wheel : new double[] {x - 120, x + 140}) {
            stage.add(Curves.circle(wheel, y, 24), hard(0.5), 0xF6F2E8);
        }
    }

    /** A board under both feet. */
    private void board(int rgb, int stripe, double thick) {
        Skeleton.Chain near = bones.leg(true);
        Skeleton.Chain far = bones.leg(false);
        double y = Math.max(near.endY(), far.endY()) + 28 + thick * 0.6;
        double x = (near.endX() + far.endX()) / 2 + 14;
        double half = 250 + thick * 3;
        stage.add(
                Curves.limb(
                        x - half,
                        y - 14,
                        thick * 0.4,
                        x - half * 0.6,
                        y,
                        thick,
                        x + half * 0.6,
                        y,
                        thick,
                        x + half,
                        y - 44,
                        thick * 0.4),
                Matter.SOFT.glossy(0.6).shading(0.3),
                rgb,
                pen ->
                        pen.line(
                                Curves.open(x - half, y - 4, x, y + 6, x + half, y - 30),
                                thick * 0.5,
                                stripe,
                                1));
    }

    private void barbell() {
        Skeleton.Chain a = bones.arm(true);
        Skeleton.Chain b = bones.arm(false);
        double y = (a.endY() + b.endY()) / 2 - 10;
        stage.add(Curves.limb(a.endX() - 150, y, 9, b.endX() + 150, y, 9), hard(0.8), STEEL);
        for (double x : new double[] {a.endX() - 130, b.endX() + 130}) {
            stage.add(
                    Curves.box(x - 22, y - 92, 44, 184, 20), Matter.slab(20).glossy(0.5), 0x33343C);
        }
    }

    private void balls() {
        int[] tints = {0xE8584A, 0x4F8FD8, 0xF6C24A, 0x62B86E};
        double top = bones.headMiddle().getY() - bones.frame().head() * 0.9;
        for (int i = 0; i < 4; i++) {
            double a = Math.PI * (1.1 + 0.27 * i);
            stage.add(
                    Curves.circle(20 + Math.cos(a) * 210, top + 60 + Math.sin(a) * 150, 32),
                    Matter.SHINY,
                    tints[i]);
        }
    }
}
