package dev.easel.engine.illustrator.cast.hero.vehicle.flight;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.hero.building.Lattice;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.geom.Rectangle2D;

/** A satellite with solar wings and a dish, or a whole station of modules. */
public record Satellite(boolean station) implements Hero {
    private static final Matter STEEL = Matter.SOFT.glossy(0.6).shading(0.35);

    @Override
    public double width(Costume costume) {
        return station ? 2500 : 2300;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        return station ? modules(stage, costume) : probe(stage, costume);
    }

    private static Marks probe(Stage stage, Costume costume) {
        int foil = costume.mainColor(0xE2AE3C);
        stage.add(Curves.limb(300, 520, 14, 2000, 520, 14), STEEL, 0x9AA0A8);
        for (double x : new double[] {60, 420, 1520, 1880}) {
            new SolarPanel(x, 370, 330, 300).draw(stage);
        }
        stage.add(Curves.limb(1150, 360, 12, 1150, 190, 10), STEEL, 0x9AA0A8);
        stage.add(
                Curves.closed(930, 180, 1000, 90, 1150, 50, 1300, 90, 1370, 180, 1150, 240),
                Matter.SOFT.glossy(0.4),
                0xF2F0EA,
                pen -> pen.fade(90, 230, 0xB4B9C2, 0.7));
        stage.add(Curves.limb(1150, 150, 8, 1150, 40, 8), STEEL, 0x6A7078);
        stage.add(Curves.circle(1150, 34, 22), Matter.SHINY.glowing(0.4), 0xE8483A);
        stage.add(
                Curves.box(960, 340, 380, 400, 24),
                Matter.slab(50).glossy(0.8).shading(0.5),
                foil,
                pen -> {
                    var random = costume.random(3);
                    for (int i = 0; i < 40; i++) {
                        double x = 960 + 380 * random.nextDouble();
                        double y = 340 + 400 * random.nextDouble();
                        pen.fill(
                                Curves.polygon(x, y, x + 60, y + 20, x + 30, y + 70),
                                Tone.lighter(foil, 0.2 * random.nextDouble() - 0.1),
                                0.6);
                    }
                });
        stage.add(Curves.circle(1150, 480, 70), Matter.slab(16).glossy(0.8), 0x3A3F48);
        stage.add(Curves.circle(1150, 480, 48), Matter.SHINY, 0x3F6FB0);
        stage.add(
                Curves.rounded(1080, 740, 8, 1040, 880, 20, 1260, 880, 20, 1220, 740, 8),
                Matter.slab(40).glossy(0.7),
                0x6A7078);
        return Marks.foot(1150, 930)
                .and("top", 1150, 340)
                .and("inside", 1150, 480)
                .and("back", 1150, 340);
    }

    private static Marks modules(Stage stage, Costume costume) {
        int shell = costume.mainColor(0xE9E9E4);
        for (double x : new double[] {70, 390, 1810, 2130}) {
            new SolarPanel(x, 40, 290, 380).draw(stage);
            new SolarPanel(x, 560, 290, 380).draw(stage);
            stage.add(Curves.limb(x + 145, 410, 10, x + 145, 570, 10), STEEL, 0x9AA0A8);
        }
        stage.add(
                new Lattice(9).between(truss(456), truss(524)),
                Matter.slab(6).glossy(0.5),
                0xB4B9C2);
        module(stage, shell, new Rectangle2D.Double(1140, 130, 220, 760));
        module(stage, shell, new Rectangle2D.Double(820, 400, 860, 180));
        module(stage, Tone.darker(shell, 0.04), new Rectangle2D.Double(960, 690, 580, 150));
        stage.add(Curves.circle(1250, 490, 92), Matter.SOFT.glossy(0.6), shell);
        for (double x : new double[] {920, 1060, 1440, 1580}) {
            stage.add(Curves.circle(x, 490, 26), Matter.SHINY.glowing(0.5), 0xFFE3A0);
        }
        stage.add(
                Curves.rounded(1170, 130, 8, 1200, 60, 14, 1300, 60, 14, 1330, 130, 8),
                Matter.slab(30).glossy(0.6),
                0x8E959F);
        return Marks.foot(1250, 950)
                .and("top", 1250, 60)
                .and("inside", 1250, 490)
                .and("back", 1250, 400);
    }

    private static Lattice.Chord truss(double y) {
        double[] xy = new double[2 * 31];
        for (int i = 0; i <= 30; i++) {
            xy[2 * i] = 120 + i * 75.3;
            xy[2 * i + 1] = y;
        }
        return new Lattice.Chord(xy);
    }

    private static void module(Stage stage, int rgb, Rectangle2D at) {
        double x = at.getX();
        double y = at.getY();
        double w = at.getWidth();
        double h = at.getHeight();
        boolean upright = h > w;
        stage.add(
                Curves.box(x, y, w, h, 50),
                Matter.SOFT.glossy(0.5).shading(0.5),
                rgb,
                pen -> {
                    for (double t = 0.15; t < 1; t += 0.14) {
                        pen.line(
                                upright
                                        ? Curves.open(x, y + h * t, x + w, y + h * t)
                                        : Curves.open(x + w * t, y, x + w * t, y + h),
                                6,
                                Tone.darker(rgb, 0.16),
                                0.7);
                    }
                });
    }
}
