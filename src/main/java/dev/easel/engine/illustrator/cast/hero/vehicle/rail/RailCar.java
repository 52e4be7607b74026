package dev.easel.engine.illustrator.cast.hero.vehicle.rail;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.hero.vehicle.Glazing;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Pen;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;

/** An electric or diesel train's leading car, or a tram, on its rails; it leads to the right. */
public record RailCar(Service service) implements Hero {
    private static final double ROOF = 170;
    private static final double FLOOR = 800;

    /** What it runs as: its colours, the length of its car and how far its nose reaches. */
    public enum Service {
        SUBWAY(3200, 40, 0xC9483A, 0x2F6FB8, 0x2F9A6B),
        TRAM(2700, 110, 0xB5372F, 0x2F7F5A, 0xE0A52E),
        BULLET(4300, 1100, 0x2F6FC2, 0x2E8F86, 0xC23B4A),
        MONORAIL(3000, 420, 0xD9622F, 0x2F8FA8, 0x6F5AA8);

        final double length;
        final double nose;
        private final int[] colours;

        Service(double length, double nose, int... colours) {
            this.length = length;
            this.nose = nose;
            this.colours = colours;
        }
    }

    @Override
    public double width(Costume costume) {
        return service.length;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        int rgb = costume.mainColor(service.colours);
        boolean lit = costume.is("night", "lit", "glowing");
        if (service == Service.MONORAIL) {
            beam(stage);
        } else {
            new Track(service.length).draw(stage);
            bogies(stage);
        }
        roofGear(stage);
        body(stage, rgb);
        new Cabin(service, new Glazing(stage, lit), rgb).draw();
        lamps(stage, lit);
        double w = service.length;
        return Marks.foot(w / 2, 984)
                .and("top", w * 0.45, ROOF)
                .and("back", w * 0.45, ROOF)
                .and("inside", w * 0.4, 560)
                .and("door", w * 0.3, 900)
                .and("head", w - service.nose * 0.7 - 80, ROOF + 20);
    }

    private void body(Stage stage, int rgb) {
        double w = service.length;
        double nose = service.nose;
        boolean painted = service == Service.TRAM;
        int shell = service == Service.SUBWAY ? 0xC6CCD2 : painted ? rgb : 0xF4F3EE;
        stage.add(
                Curves.rounded(
                        30,
                        FLOOR + 60,
                        24,
                        30,
                        ROOF,
                        60,
                        w - 60 - nose,
                        ROOF,
                        90 + nose * 0.5,
                        w - 40 - nose * 0.25,
                        500,
                        60 + nose * 0.3,
                        w - 24,
                        690,
                        90,
                        w - 34,
                        FLOOR + 60,
                        40),
                Matter.slab(90).glossy(0.55).shading(0.5),
                shell,
                pen -> livery(pen, rgb, shell));
    }

    private void livery(Pen pen, int rgb, int shell) {
        double w = service.length;
        int dark = Tone.darker(shell, 0.14);
        switch (service) {
            case SUBWAY -> {
                for (double y = 690; y < 850; y += 20) {
                    pen.line(Curves.open(0, y, w, y), 3, dark, 0.5);
                }
                pen.fill(Curves.box(0, 640, w, 44, 0), rgb, 1);
                pen.fill(Curves.box(0, 210, w, 22, 0), rgb, 0.9);
            }
            case TRAM -> {
                pen.fill(Curves.box(0, 100, w, 500, 0), 0xF6EEDB, 1);
                pen.line(Curves.open(0, 604, w, 604), 12, 0xE2B84A, 1);
                pen.line(Curves.open(0, 770, w, 770), 6, 0xE2B84A, 0.9);
            }
            case BULLET -> {
                pen.fill(Curves.box(0, 610, w, 56, 0), rgb, 1);
                pen.fill(Curves.box(0, 684, w, 16, 0), rgb, 0.9);
                pen.line(Curves.open(w - 1180, 180, w - 1150, 520, w - 1190, 860), 4, dark, 0.7);
            }
            case MONORAIL -> {
                pen.fill(Curves.box(0, 620, w, 260, 0), rgb, 1);
                pen.line(Curves.open(0, 606, w, 606), 14, Tone.darker(rgb, 0.15), 1);
            }
        }
        pen.fade(FLOOR - 40, FLOOR + 60, Tone.darker(shell, 0.25), 0.7);
        pen.fade(ROOF + 50, ROOF - 10, Tone.darker(shell, 0.08), 0.7);
    }

    private void bogies(Stage stage) {
        double w = service.length;
        stage.add(Curves.box(90, 800, w - 220, 76, 12), Matter.slab(10), 0x232429);
        double[] middles = w > 3500 ? new double[] {480, w - 1500} : new double[] {470, w - 520};
        for (double middle : middles) {
            for (double dx : new double[] {-150, 150}) {
                wheel(stage, middle + dx);
            }
            stage.add(
                    Curves.rounded(
                            middle - 240,
                            850,
                            10,
                            middle - 200,
                            822,
                            10,
                            middle + 200,
                            822,
                            10,
                            middle + 240,
                            850,
                            10,
                            middle + 200,
                            890,
                            20,
                            middle - 200,
                            890,
                            20),
                    Matter.slab(10).glossy(0.3).shading(0.4),
                    0x3E4148);
        }
    }

    private static void wheel(Stage stage, double x) {
        stage.add(
                Curves.circle(x, Track.RAIL - 74, 76),
                Matter.slab(12).glossy(0.5),
                0x54575E,
                pen ->
                        pen.line(Curves.circle(x, Track.RAIL - 74, 56), 6, 0x33353A, 0.9)
                                .fill(Curves.circle(x, Track.RAIL - 74, 22), 0x8E939B, 1));
    }

    private void beam(Stage stage) {
        double w = service.length;
        stage.add(Curves.box(0, 846, w, 144, 10), Matter.slab(16), 0xBDB6AA);
        stage.add(Curves.box(60, 800, w - 120, 110, 20), Matter.slab(14), 0x2A2B30);
    }

    private void roofGear(Stage stage) {
        Matter steel = Matter.SOFT.glossy(0.4).shading(0.2);
        switch (service) {
            case TRAM -> {
                double x = service.length * 0.46;
                stage.add(
                        Curves.limb(x - 90, 176, 9, x + 60, 96, 8, x - 40, 24, 8), steel, 0x4A4D55);
                stage.add(Curves.limb(x - 110, 22, 9, x + 40, 22, 9), steel, 0x4A4D55);
                stage.add(Curves.box(x - 340, 132, 620, 60, 20), Matter.slab(16), 0xB9B2A4);
            }
            case SUBWAY -> {
                for (double x = 300; x < service.length - 500; x += 900) {
                    stage.add(Curves.box(x, 134, 460, 60, 20), Matter.slab(16), 0x8E949C);
                }
            }
            case BULLET, MONORAIL -> {}
        }
    }

    private void lamps(Stage stage, boolean lit) {
        double x = service.length - 62 - service.nose * 0.08;
        double y = service == Service.BULLET ? 650 : 730;
        stage.add(Curves.ellipse(x, y, 20, 32), Matter.SHINY.glowing(lit ? 0.95 : 0.55), 0xFFF4CF);
        stage.add(Curves.ellipse(x, y + 66, 14, 20), Matter.SHINY.glowing(0.35), 0xE8402F);
    }
}
