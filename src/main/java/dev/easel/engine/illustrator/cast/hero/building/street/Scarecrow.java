package dev.easel.engine.illustrator.cast.hero.building.street;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.relief.Coat;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Pen;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;

/** A straw man on a pole, in patched clothes and a floppy hat. */
public final class Scarecrow implements Hero {
    private static final double X = 420;
    private static final int STRAW = 0xE0B458;

    @Override
    public double width(Costume costume) {
        return 2 * X;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        int shirt = costume.mainColor(0xB5483A, 0x4F7FA8, 0x6F8F4A);
        int trousers = costume.color(1, 0x55688A);
        stage.add(Curves.box(X - 20, 560, 40, 425, 6), Matter.SOFT, 0x8A6038);
        for (int side = -1; side <= 1; side += 2) {
            tuft(stage, X + side * 78, 890, Math.PI / 2);
            stage.add(
                    Curves.limb(
                            X + side * 40, 640, 62, X + side * 66, 760, 56, X + side * 80, 870, 52),
                    cloth(),
                    trousers);
            tuft(stage, X + side * 340, 420, side > 0 ? 0.2 : Math.PI - 0.2);
            stage.add(
                    Curves.limb(
                            X + side * 90,
                            400,
                            64,
                            X + side * 220,
                            400,
                            54,
                            X + side * 320,
                            420,
                            50),
                    cloth(),
                    shirt);
        }
        stage.add(
                Curves.closed(
                        X - 130, 370, X, 340, X + 130, 370, X + 128, 540, X + 116, 680, X, 700,
                        X - 116, 680, X - 128, 540),
                cloth(),
                shirt,
                pen -> plaid(pen, shirt));
        stage.add(
                Curves.box(X + 20, 530, 90, 96, 8),
                Matter.slab(8),
                0xE3B84E,
                pen -> pen.line(Curves.box(X + 28, 538, 74, 80, 4), 4, 0x6A4A2A, 0.8));
        stage.add(
                Curves.limb(X - 114, 662, 15, X, 682, 16, X + 114, 662, 15), Matter.SOFT, 0xC9A05A);
        head(stage);
        return Marks.foot(X, 985)
                .and("top", X, 40)
                .and("head", X, 120)
                .and("hand", X + 350, 430)
                .and("face", X, 250)
                .and("back", X, 380);
    }

    private static Matter cloth() {
        return Matter.slab(70).shading(0.45);
    }

    private static void plaid(Pen pen, int rgb) {
        for (double t = -130; t < 140; t += 52) {
            pen.line(Curves.open(X + t, 330, X + t, 720), 15, Tone.darker(rgb, 0.12), 0.5);
            pen.line(
                    Curves.open(X - 150, 520 + t, X + 150, 520 + t),
                    15,
                    Tone.darker(rgb, 0.12),
                    0.5);
            pen.line(Curves.open(X + t + 24, 330, X + t + 24, 720), 4, 0xF4E6C0, 0.6);
        }
    }

    private static void tuft(Stage stage, double x, double y, double angle) {
        Coat straw = Coat.fur(60, (px, py) -> angle).wide(6).ruffled(0.5);
        stage.add(Curves.ellipse(x, y, 46, 46), Matter.SOFT.coated(straw), STRAW);
    }

    private static void head(Stage stage) {
        tuft(stage, X, 350, Math.PI / 2);
        Coat hair = Coat.fur(54, (x, y) -> Math.PI / 2 + (x - X) * -0.004).wide(6).ruffled(0.4);
        stage.add(Curves.ellipse(X, 210, 116, 80), Matter.SOFT.coated(hair), STRAW);
        stage.add(
                Curves.closed(X - 96, 200, X, 140, X + 96, 200, X + 88, 310, X, 356, X - 88, 310),
                Matter.SOFT,
                0xE3C492,
                pen -> {
                    pen.patch(X - 56, 280, 28, 0xE0806A, 0.6).patch(X + 56, 280, 28, 0xE0806A, 0.6);
                    pen.line(Curves.open(X - 50, 300, X, 324, X + 50, 300), 6, 0x5A3A28, 1);
                    for (double x = -44; x <= 44; x += 22) {
                        pen.line(Curves.open(X + x, 300, X + x, 326), 4, 0x5A3A28, 1);
                    }
                });
        for (double dx : new double[] {-40, 40}) {
            stage.add(Curves.circle(X + dx, 236, 19), Matter.SHINY, 0x2A2226);
        }
        stage.add(Curves.polygon(X - 15, 280, X + 15, 280, X, 254), Matter.slab(8), 0xD9743A);
        stage.add(
                Curves.closed(
                        X - 190, 190, X, 150, X + 190, 190, X + 120, 208, X, 200, X - 120, 208),
                Matter.slab(20).shading(0.6),
                0xA8783E);
        stage.add(
                Curves.closed(X - 96, 178, X - 76, 80, X - 10, 40, X + 50, 70, X + 92, 178, X, 190),
                Matter.SOFT,
                0xB5854A,
                pen -> pen.line(Curves.open(X - 110, 160, X, 172, X + 110, 160), 26, 0xB5483A, 1));
    }
}
