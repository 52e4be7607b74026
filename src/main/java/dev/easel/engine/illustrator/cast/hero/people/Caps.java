package dev.easel.engine.illustrator.cast.hero.people;

import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.relief.Coat;
import dev.easel.engine.illustrator.cast.relief.Flow;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.Shape;

/** Hats that lie close on the head. */
record Caps(Stage stage, Palette colors) {
    private static final Matter FELT = Matter.SOFT.shading(0.4);
    private static final int GOLD = 0xE9BC45;

    void draw(Hat hat) {
        switch (hat) {
            case CAP -> {
                dome(FELT, colors.trim());
                visor(colors.trim());
            }
            case PEAKED -> peaked();
            case FIRE -> fire();
            case HARD -> hard(0xF6C12F);
            case HARD_GREEN, HELMET -> hard(colors.trim());
            case BERET -> beret();
            case BEANIE -> beanie();
            case SURGEON -> {
                dome(FELT, colors.upper());
                stage.add(
                        Curves.box(-28, -98, 76, 20, 9),
                        Matter.slab(6),
                        Tone.lighter(colors.upper(), 0.1));
            }
            case GOGGLES -> {
                dome(FELT, colors.trim());
                goggles(-44);
            }
            case MASK -> mask();
            default -> throw new IllegalArgumentException("no cap: " + hat);
        }
    }

    private static Shape crown() {
        return Curves.closed(
                -104, -34, -106, -80, -66, -130, 8, -144, 82, -124, 112, -72, 108, -34, 60, -52, 4,
                -58, -60, -50);
    }

    private void dome(Matter matter, int rgb) {
        stage.add(
                crown(),
                matter,
                rgb,
                pen ->
                        pen.line(
                                        Curves.open(8, -144, 14, -100, 10, -50),
                                        4,
                                        Tone.darker(rgb, 0.12),
                                        0.6)
                                .line(
                                        Curves.open(-96, -46, 4, -66, 104, -46),
                                        8,
                                        Tone.darker(rgb, 0.1),
                                        0.8));
    }

    /** An iron cap with a rim. */
    void iron(int rgb) {
        dome(Matter.SHINY.glossy(0.7), rgb);
        stage.add(
                Curves.limb(-104, -44, 11, 4, -66, 12, 108, -44, 11),
                Matter.SHINY.glossy(0.7).shading(0.3),
                Tone.darker(rgb, 0.12));
    }

    private void visor(int rgb) {
        stage.add(
                Curves.closed(20, -62, 90, -66, 150, -36, 158, -22, 100, -32, 24, -40),
                Matter.slab(12).glossy(0.3).shading(0.5),
                Tone.darker(rgb, 0.08));
    }

    private void peaked() {
        int rgb = Tone.darker(colors.upper(), 0.06);
        stage.add(
                Curves.closed(
                        -112, -72, -128, -112, -60, -152, 20, -160, 104, -142, 140, -104, 118, -70,
                        4, -84),
                FELT,
                rgb);
        stage.add(
                Curves.closed(-106, -40, -108, -84, 4, -98, 114, -80, 110, -40, 4, -62),
                FELT,
                Tone.darker(rgb, 0.1));
        stage.add(
                Curves.closed(-20, -52, 60, -62, 128, -46, 138, -28, 70, -40, -16, -36),
                Matter.SHINY.shading(0.5),
                0x22242C);
        stage.add(
                Curves.closed(16, -122, 40, -108, 34, -80, 16, -70, -2, -80, -8, -108),
                Matter.slab(8).glossy(0.8),
                GOLD);
    }

    private void fire() {
        int red = 0xD23A30;
        dome(Matter.SHINY.glossy(0.5), red);
        stage.add(
                Curves.closed(
                        -160, -24, -120, -56, 4, -72, 110, -60, 136, -34, 60, -50, 0, -50, -80,
                        -36),
                Matter.slab(14).glossy(0.4).shading(0.5),
                Tone.darker(red, 0.06));
        stage.add(
                Curves.closed(18, -140, 52, -122, 46, -80, 20, -64, -6, -80, -12, -122),
                Matter.slab(8).glossy(0.8),
                GOLD);
    }

    private void hard(int rgb) {
        dome(Matter.SHINY.glossy(0.5), rgb);
        stage.add(
                Curves.limb(8, -146, 12, 14, -100, 12, 12, -62, 10),
                Matter.SHINY.glossy(0.4).shading(0.2),
                Tone.lighter(rgb, 0.05));
        stage.add(
                Curves.closed(-112, -42, 4, -66, 116, -48, 142, -30, 60, -42, 0, -46, -80, -32),
                Matter.slab(12).glossy(0.4).shading(0.5),
                rgb);
    }

    private void beret() {
        stage.add(
                Curves.closed(
                        -100, -52, -150, -92, -110, -142, -10, -150, 90, -120, 104, -60, 0, -78),
                FELT,
                colors.trim());
        stage.add(Curves.limb(-20, -142, 7, -14, -164, 6), FELT, colors.trim());
    }

    private void beanie() {
        int rgb = colors.trim();
        Matter knit =
                Matter.SOFT.coated(Coat.fur(12, Flow.towards(0, 1)).ruffled(0.2)).shading(0.4);
        stage.add(crown(), knit, rgb);
        stage.add(
                Curves.limb(-100, -46, 22, 4, -68, 24, 104, -46, 22),
                knit,
                Tone.lighter(rgb, 0.12));
        stage.add(
                Curves.circle(4, -158, 34),
                Matter.SOFT.coated(Coat.fur(20, Flow.from(4, -158))),
                0xFFF7EA);
    }

    private void goggles(double y) {
        stage.add(Curves.limb(-104, y, 10, 6, y - 12, 10, 106, y, 10), Matter.slab(8), 0x4A3A30);
        for (double x : new double[] {-32, 50}) {
            stage.add(Curves.circle(x, y - 10, 34), Matter.SHINY, 0xB9A06A);
            stage.add(Curves.circle(x, y - 10, 25), Matter.SHINY.glossy(0.9), 0x7FC4E0);
        }
    }

    private void mask() {
        stage.add(
                Curves.minus(
                        Curves.closed(
                                -94, -8, -30, -24, 12, -10, 54, -24, 98, -8, 96, 30, 56, 40, 14, 24,
                                -32, 40, -92, 30),
                        Curves.ellipse(-27, 10, 22, 22),
                        Curves.ellipse(51, 10, 22, 22)),
                Matter.slab(8).shading(0.3),
                colors.trim());
    }
}
