package dev.easel.engine.illustrator.cast.hero.people;

import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.Shape;

/** What covers the whole head. */
record Helmets(Stage stage, Palette colors) {
    private static final Matter STEEL = Matter.SHINY.glossy(0.85);

    void draw(Hat hat) {
        switch (hat) {
            case KNIGHT -> knight(colors.upper());
            case KABUTO -> kabuto();
            case SPACE -> bubble(colors.upper());
            case HOOD -> hood();
            case NINJA -> ninja();
            default -> throw new IllegalArgumentException("no helmet: " + hat);
        }
    }

    private void knight(int rgb) {
        stage.add(
                Curves.limb(-10, -122, 14, -60, -180, 26, -136, -164, 28, -176, -90, 8),
                Matter.SOFT,
                0xC93A38);
        stage.add(
                Curves.minus(
                        Curves.closed(
                                4, -130, -80, -108, -118, -20, -112, 70, -66, 118, 20, 124, 88, 104,
                                112, 44, 118, -30, 84, -106),
                        Curves.box(-74, -30, 176, 84, 36),
                        Curves.box(6, 10, 22, 94, 10)),
                STEEL,
                rgb);
        stage.add(
                Curves.closed(
                        -116, -34, 4, -66, 120, -36, 118, -66, 84, -112, 4, -134, -84, -110, -112,
                        -64),
                STEEL.shading(0.4),
                Tone.lighter(rgb, 0.05),
                pen ->
                        pen.line(
                                        Curves.open(4, -140, 8, -100, 6, -50),
                                        8,
                                        Tone.darker(rgb, 0.2),
                                        0.7)
                                .fill(Curves.circle(-86, -62, 6), 0xE9BC45, 1)
                                .fill(Curves.circle(94, -62, 6), 0xE9BC45, 1));
    }

    private void kabuto() {
        int rgb = Tone.darker(colors.upper(), 0.04);
        stage.add(
                Curves.closed(-104, -46, -150, 20, -140, 66, -96, 40, -88, -20), Matter.SOFT, rgb);
        stage.add(Curves.closed(106, -46, 146, 16, 136, 60, 100, 36, 94, -20), Matter.SOFT, rgb);
        stage.add(
                Curves.closed(
                        -110, -40, -112, -86, -70, -136, 4, -150, 80, -134, 116, -84, 114, -40, 4,
                        -60),
                STEEL.glossy(0.5),
                rgb,
                pen -> {
                    for (double x : new double[] {-70, -34, 4, 42, 78}) {
                        pen.line(
                                Curves.open(4, -150, x, -100, x * 1.2, -46),
                                5,
                                Tone.darker(rgb, 0.14),
                                0.8);
                    }
                });
        stage.add(
                Curves.closed(
                        4, -96, -50, -120, -84, -190, -34, -150, 6, -128, 46, -150, 96, -190, 60,
                        -120),
                Matter.slab(8).glossy(0.85).shading(0.4),
                0xE9BC45);
        stage.add(
                Curves.limb(-112, -42, 12, 4, -64, 12, 116, -42, 12),
                STEEL,
                Tone.darker(rgb, 0.08));
    }

    private void bubble(int rgb) {
        Shape window =
                Curves.closed(
                        14, -96, -62, -80, -100, -14, -84, 60, -30, 98, 14, 102, 60, 96, 106, 60,
                        118, -14, 88, -80);
        stage.add(
                Curves.minus(Curves.circle(4, -6, 140), window),
                Matter.slab(34).glossy(0.7).shading(0.5),
                rgb);
        stage.add(window, Matter.SHINY.clear(0.14).shading(0), 0x9CC4E8);
        stage.add(
                Curves.closed(-74, -30, -54, -66, -22, -84, -46, -48, -62, -10),
                Matter.INK.clear(0.6).glowing(0.4),
                0xFFFFFF);
        stage.add(Curves.box(-96, 108, 200, 36, 16), Matter.slab(16).glossy(0.4), 0xB3BCC6);
    }

    private void hood() {
        int rgb = colors.trim();
        stage.add(
                Curves.minus(
                        Curves.closed(
                                4, -128, -78, -106, -114, -30, -108, 50, -76, 104, 10, 128, 90, 100,
                                114, 46, 114, -30, 82, -106),
                        Curves.closed(
                                8, -74, -60, -56, -78, 10, -54, 70, 8, 92, 70, 68, 90, 10, 74,
                                -56)),
                Matter.slab(30).shading(0.4),
                rgb);
    }

    private void ninja() {
        int rgb = colors.upper();
        stage.add(
                Curves.minus(
                        Curves.closed(
                                4, -128, -78, -106, -110, -30, -104, 50, -72, 98, 10, 116, 86, 96,
                                110, 46, 110, -30, 80, -106),
                        Curves.closed(
                                -76, -16, -30, -32, 10, -30, 54, -32, 92, -16, 92, 26, 54, 40, 10,
                                36, -32, 40, -74, 26)),
                Matter.slab(34).shading(0.4),
                rgb);
        stage.add(
                Curves.limb(-106, -52, 12, 4, -68, 13, 108, -52, 12),
                Matter.slab(10),
                colors.trim());
        stage.add(
                Curves.limb(-104, -50, 10, -150, -30, 12, -176, 6, 6),
                Matter.slab(8),
                colors.trim());
    }
}
