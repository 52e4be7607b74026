package dev.easel.engine.illustrator.cast.hero.people;

import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.Shape;

/** Helmets, crowns and hats that belong to a look. */
final class Headgear {
    private static final int GOLD = 0xE9BC45;

    private Headgear() {}

    static void wear(Stage stage, Look look, Wardrobe wear) {
        switch (look) {
            case ASTRONAUT -> bubble(stage, wear.upper());
            case KNIGHT -> helmet(stage, wear.upper());
            case PRINCESS -> crown(stage);
            case WIZARD -> hat(stage, wear.upper());
            case MAN, WOMAN, BOY, GIRL, BABY, OLD_MAN, OLD_WOMAN -> {}
        }
    }

    private static void bubble(Stage stage, int rgb) {
        Shape shell =
                Curves.minus(
                        Curves.circle(-2, -6, 136),
                        Curves.closed(
                                20, -96, -58, -78, -92, -6, -70, 70, 20, 96, 96, 70, 116, -6, 92,
                                -78));
        stage.add(shell, Matter.slab(34).glossy(0.7).shading(0.5), rgb);
        Shape visor =
                Curves.closed(
                        20, -92, -56, -74, -88, -6, -66, 66, 20, 92, 92, 66, 112, -6, 88, -74);
        stage.add(visor, Matter.SHINY.clear(0.2).shading(0), 0x9CC4E8);
        stage.add(
                Curves.closed(-62, -30, -44, -66, -14, -80, -36, -48, -50, -10),
                Matter.INK.clear(0.5).glowing(0.4),
                0xFFFFFF);
        stage.add(Curves.box(-96, 112, 190, 34, 16), Matter.slab(16).glossy(0.4), 0xB3BCC6);
    }

    private static void helmet(Stage stage, int rgb) {
        Matter steel = Matter.SHINY.glossy(0.9);
        stage.add(
                Curves.limb(-20, -118, 12, -70, -170, 20, -140, -150, 22, -170, -90, 8),
                Matter.SOFT,
                0xC93A38);
        stage.add(
                Curves.minus(
                        Curves.closed(
                                0, -126, -80, -104, -116, -20, -108, 70, -60, 116, 20, 122, 84, 100,
                                106, 40, 112, -30, 78, -104),
                        Curves.box(-62, -26, 158, 44, 16),
                        Curves.box(6, 10, 20, 84, 8)),
                steel,
                rgb);
        stage.add(Curves.box(-76, -44, 182, 14, 7), steel.shading(0.3), Tone.lighter(rgb, 0.08));
    }

    private static void crown(Stage stage) {
        stage.add(
                Curves.polygon(
                        -62, -88, -74, -152, -34, -116, -4, -168, 26, -118, 62, -154, 58, -90),
                Matter.slab(12).glossy(0.85),
                GOLD);
        for (double[] jewel : new double[][] {{-74, -152}, {-4, -168}, {62, -154}}) {
            stage.add(Curves.circle(jewel[0], jewel[1], 10), Matter.SHINY, 0xE0507A);
        }
    }

    private static void hat(Stage stage, int rgb) {
        stage.add(
                Curves.closed(
                        -78, -74, -54, -120, -38, -190, -50, -232, -20, -240, 14, -190, 48, -126,
                        84, -74, 4, -58),
                Matter.SOFT,
                rgb,
                pen -> pen.fill(Curves.box(-100, -92, 220, 18, 0), GOLD, 1));
        stage.add(Curves.ellipse(3, -68, 134, 24), Matter.slab(14), rgb);
    }
}
