package dev.easel.engine.illustrator.cast.hero.animal;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Eye;
import dev.easel.engine.illustrator.cast.relief.Flow;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;

/** A bird's head around (0, 0), looking right. */
record BirdHead(Stage stage, Fowl fowl, int rgb) {
    private static final Matter HORN = Matter.slab(18).glossy(0.45).shading(0.3);
    private static final int RED = 0xD8352E;

    void draw(Costume costume) {
        double r = fowl.head();
        behind(r);
        if (fowl.beak() != Fowl.Beak.HOOK) {
            beak(r);
        }
        stage.add(
                Curves.circle(0, 0, r),
                Plumage.feathers(17, Flow.towards(-1, 0.35)).shading(0.12),
                rgb,
                pen -> {
                    if (fowl.has("cheek")) {
                        pen.fill(
                                Curves.ellipse(r * 0.45, r * 0.05, r * 0.5, r * 0.46), 0xFFF8EC, 1);
                    }
                    pen.patch(r * 0.3, r * 0.5, r * 0.4, 0xF08A7A, 0.3);
                });
        if (fowl.beak() == Fowl.Beak.HOOK) {
            beak(r);
        }
        front(r);
        double eye = Math.max(10, r * 0.24);
        if (costume.is("sleeping")) {
            Eye.shut(stage, r * 0.34, -r * 0.14, eye);
        } else {
            stage.add(
                    Curves.circle(r * 0.34, -r * 0.14, eye * 1.3),
                    Matter.INK.glowing(0.2),
                    0xFFFDF6);
            Eye.button(stage, r * 0.36, -r * 0.14, eye);
        }
        if (fowl.has("stern")) {
            stage.add(
                    Curves.limb(r * 0.02, -r * 0.5, 4, r * 0.66, -r * 0.34, 6),
                    Matter.INK,
                    Tone.darker(rgb, 0.3));
        }
    }

    private void behind(double r) {
        if (fowl.has("comb")) {
            for (int i = 0; i < 4; i++) {
                double bump = i == 1 || i == 2 ? 12 : 0;
                stage.add(
                        Curves.ellipse(
                                -r * 0.5 + i * r * 0.36,
                                -r * 0.94 - bump,
                                r * 0.26,
                                r * 0.42,
                                i * 9 - 10),
                        Matter.SOFT.glossy(0.3),
                        RED);
            }
        }
        if (fowl.has("crest")) {
            for (int i = 0; i < 4; i++) {
                stage.add(
                        Curves.limb(
                                -r * 0.2,
                                -r * 0.7,
                                r * 0.2,
                                -r * 0.6 - i * 8,
                                -r * 1.3 + i * 16,
                                r * 0.06),
                        Matter.slab(6),
                        Tone.lighter(rgb, 0.02 * i));
            }
        }
        if (fowl.has("crown")) {
            for (int i = 0; i < 5; i++) {
                double x = -r * 0.7 + i * r * 0.34;
                stage.add(
                        Curves.limb(0, -r * 0.7, 3, x, -r * 1.6 + Math.abs(i - 2) * 6, 2.4),
                        Matter.SOFT,
                        0x23306E);
                stage.add(
                        Curves.circle(x, -r * 1.62 + Math.abs(i - 2) * 6, 9),
                        Matter.SHINY,
                        0x2FA8C0);
            }
        }
    }

    private void front(double r) {
        if (fowl.has("wattle")) {
            stage.add(
                    Curves.closed(
                            r * 0.6, r * 0.4, r * 0.94, r * 0.66, r * 0.86, r * 1.4, r * 0.56,
                            r * 1.46, r * 0.46, r * 0.8),
                    Matter.SOFT.glossy(0.3),
                    RED);
        }
    }

    private void beak(double r) {
        int rgb2 = fowl.beakColor();
        int seam = Tone.darker(rgb2, 0.18);
        switch (fowl.beak()) {
            case CONE ->
                    stage.add(
                            Curves.closed(
                                    r * 0.72, -r * 0.2, r * 1.16, -r * 0.04, r * 1.56, r * 0.16,
                                    r * 1.16, r * 0.3, r * 0.74, r * 0.38),
                            HORN,
                            rgb2,
                            pen ->
                                    pen.line(
                                            Curves.open(r * 0.7, r * 0.12, r * 1.6, r * 0.16),
                                            3,
                                            seam,
                                            0.9));
            case HOOK ->
                    stage.add(
                            Curves.closed(
                                    r * 0.62, -r * 0.36, r * 1.1, -r * 0.4, r * 1.52, -r * 0.04,
                                    r * 1.48, r * 0.56, r * 1.3, r * 0.3, r * 0.96, r * 0.34,
                                    r * 0.66, r * 0.4),
                            HORN,
                            rgb2,
                            pen ->
                                    pen.line(
                                                    Curves.open(
                                                            r * 0.6, r * 0.16, r * 1.0, r * 0.2,
                                                            r * 1.36, r * 0.24),
                                                    3,
                                                    seam,
                                                    0.9)
                                            .fill(Curves.circle(r * 0.92, -r * 0.1, 4), seam, 0.9));
            case FLAT ->
                    stage.add(
                            Curves.closed(
                                    r * 0.66, -r * 0.22, r * 1.2, -r * 0.02, r * 1.86, r * 0.06,
                                    r * 1.9, r * 0.28, r * 1.3, r * 0.44, r * 0.68, r * 0.46),
                            HORN,
                            rgb2,
                            pen ->
                                    pen.line(
                                            Curves.open(
                                                    r * 0.6, r * 0.18, r * 1.2, r * 0.26, r * 1.9,
                                                    r * 0.16),
                                            3,
                                            seam,
                                            0.9));
            case LONG ->
                    stage.add(
                            Curves.closed(
                                    r * 0.66, -r * 0.14, r * 1.6, r * 0.08, r * 2.9, r * 0.34,
                                    r * 1.6, r * 0.36, r * 0.7, r * 0.36),
                            HORN,
                            rgb2,
                            pen ->
                                    pen.line(
                                            Curves.open(
                                                    r * 0.6, r * 0.12, r * 1.6, r * 0.22, r * 2.9,
                                                    r * 0.34),
                                            3,
                                            seam,
                                            0.9));
            case BENT ->
                    stage.add(
                            Curves.closed(
                                    r * 0.6, -r * 0.24, r * 1.2, -r * 0.2, r * 1.66, r * 0.24,
                                    r * 1.5, r * 0.94, r * 1.3, r * 0.56, r * 0.7, r * 0.4),
                            HORN,
                            rgb2,
                            pen ->
                                    pen.patch(r * 1.56, r * 0.76, r * 0.6, 0x2A2A30, 1)
                                            .patch(r * 1.56, r * 0.8, r * 0.5, 0x2A2A30, 1));
            case HUGE ->
                    stage.add(
                            Curves.closed(
                                    r * 0.5, -r * 0.46, r * 1.4, -r * 0.6, r * 2.3, -r * 0.2,
                                    r * 2.46, r * 0.4, r * 1.6, r * 0.42, r * 0.6, r * 0.5),
                            HORN,
                            rgb2,
                            pen ->
                                    pen.line(
                                                    Curves.open(
                                                            r * 0.4, r * 0.12, r * 1.5, r * 0.1,
                                                            r * 2.5, r * 0.4),
                                                    3,
                                                    seam,
                                                    0.9)
                                            .patch(r * 2.4, r * 0.2, r * 0.5, 0x2A2A30, 1)
                                            .patch(r * 1.0, -r * 0.5, r * 0.7, 0xF2D24A, 0.8));
        }
    }
}
