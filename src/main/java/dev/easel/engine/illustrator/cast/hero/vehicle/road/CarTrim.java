package dev.easel.engine.illustrator.cast.hero.vehicle.road;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.vehicle.road.Automobile.Model;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Pen;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;

/** What makes one car differ from another on the same body: lamps, signs, stripes. */
record CarTrim(Stage stage, Model model, Costume costume) {
    private static final Matter CHROME = Matter.slab(2).glossy(0.9);
    private static final int SILVER = 0xD9DEE4;
    private static final int BLACK = 0x1D1C20;

    /** How far fittings rise over the roof. */
    static double crest(Model model) {
        return switch (model) {
            case TAXI, POLICE -> 18;
            case OFF_ROAD, CAMPER -> 8;
            case FAMILY, SALOON, SPORTS, JEEP, MINIVAN, PICKUP -> 2;
        };
    }

    int spokes() {
        return switch (model) {
            case SPORTS -> 10;
            case OFF_ROAD, PICKUP, JEEP -> 6;
            case CAMPER, FAMILY -> 8;
            case SALOON, MINIVAN, TAXI, POLICE -> 7;
        };
    }

    /** What the body hides in part. */
    void behind() {
        switch (model) {
            case JEEP ->
                    stage.add(Curves.box(0, 60, 26, 84, 12), Matter.slab(8).glossy(0.2), BLACK);
            case SPORTS ->
                    stage.add(
                            Curves.rounded(
                                    4, 98, 2, 10, 106, 2, 58, 100, 2, 54, 84, 2, 44, 84, 2, 46, 96,
                                    2),
                            Matter.slab(2).glossy(0.6),
                            BLACK);
            case OFF_ROAD, CAMPER -> rack();
            case FAMILY, SALOON, MINIVAN, PICKUP, TAXI, POLICE -> {}
        }
    }

    private void rack() {
        double top = model.style.chassis().height();
        stage.add(Curves.box(66, top + 1, 160, 5, 2.5), CHROME, 0x5A5E66);
        for (double x : new double[] {78, 144, 208}) {
            stage.add(Curves.box(x, top - 8, 6, 14, 1), CHROME, 0x5A5E66);
        }
    }

    /** Painted on the body. */
    void livery(Pen pen, int paint) {
        double length = model.style.chassis().length();
        switch (model) {
            case CAMPER -> twoTone(pen, length);
            case TAXI -> checkers(pen);
            case POLICE -> {
                pen.fill(Curves.box(106, 20, 214, 150, 4), 0xF4F6F8, 1);
                pen.fill(Curves.box(0, 66, length, 7, 0), 0xE3B341, 0.95);
            }
            case JEEP, OFF_ROAD -> pen.fill(Curves.box(0, 20, length, 34, 0), 0x33353A, 0.9);
            case PICKUP -> {
                pen.line(Curves.open(186, 118, 188, 60, 184, 44), 2.4, Tone.darker(paint, 0.25), 1);
                pen.line(Curves.open(0, 114, 180, 114), 4, Tone.darker(paint, 0.12), 0.9);
            }
            case FAMILY, SALOON, SPORTS, MINIVAN -> {}
        }
    }

    private static void twoTone(Pen pen, double length) {
        pen.fill(
                Curves.polygon(0, 112, 350, 112, 410, 84, length, 66, length, 300, 0, 300),
                0xF6F0E2,
                1);
        pen.line(Curves.open(0, 112, 340, 112, 384, 100, 412, 82, length, 68), 3, SILVER, 1);
    }

    private static void checkers(Pen pen) {
        for (int i = 0; i < 40; i++) {
            pen.fill(Curves.box(20 + i * 10, i % 2 == 0 ? 72 : 64, 10, 8, 0), 0x1D1A16, 0.95);
        }
    }

    /** Lamps, bumpers and what stands on the roof. */
    void fittings(int paint) {
        lamps();
        bumpers();
        mirror(paint);
        double top = model.style.chassis().height();
        switch (model) {
            case TAXI -> sign(top);
            case POLICE -> lightBar(top);
            case JEEP -> {
                stage.add(
                        Curves.rounded(
                                38, 84, 14, 58, 98, 14, 138, 98, 20, 150, 62, 8, 140, 62, 6, 46, 62,
                                6),
                        Matter.slab(8).glossy(0.2),
                        BLACK);
                stage.add(
                        Curves.rounded(
                                270, 62, 8, 290, 98, 20, 372, 98, 14, 392, 84, 14, 384, 62, 6),
                        Matter.slab(8).glossy(0.2),
                        BLACK);
            }
            case FAMILY, SALOON, SPORTS, OFF_ROAD, MINIVAN, PICKUP, CAMPER -> {}
        }
    }

    private void lamps() {
        CarStyle style = model.style;
        double length = style.chassis().length();
        double y = style.belt() * 0.7;
        boolean lit = costume.is("night", "lit", "glowing");
        Matter lamp = Matter.SHINY.glowing(lit ? 0.95 : 0.5);
        if (lowLamps()) {
            stage.add(
                    Curves.rounded(
                            length - 46,
                            y + 8,
                            3,
                            length - 10,
                            y + 2,
                            5,
                            length - 8,
                            y - 6,
                            4,
                            length - 34,
                            y - 2,
                            4),
                    lamp.glossy(0.9),
                    0xFFF6DA);
        } else {
            stage.add(Curves.ellipse(length - 22, y, 11, 13), CHROME, SILVER);
            stage.add(Curves.ellipse(length - 20, y, 8.5, 10.5), lamp, 0xFFF3CC);
        }
        stage.add(Curves.box(4, y - 8, 9, 20, 4), Matter.SHINY.glowing(0.4), 0xE8402F);
    }

    private boolean lowLamps() {
        return switch (model.style) {
            case SEDAN, SPORTS, MINIVAN -> true;
            case HATCHBACK, SUV, JEEP, PICKUP, CAMPER -> false;
        };
    }

    private void bumpers() {
        double length = model.style.chassis().length();
        double y = model.style.chassis().axles().radius();
        boolean bright = model == Model.FAMILY || model == Model.CAMPER || model == Model.PICKUP;
        int rgb = bright ? SILVER : 0x2A2B30;
        Matter matter = bright ? CHROME : Matter.slab(3).glossy(0.3);
        stage.add(Curves.box(length - 44, y - 4, 46, 10, 5), matter, rgb);
        stage.add(Curves.box(-2, y - 4, 44, 10, 5), matter, rgb);
    }

    private void mirror(int paint) {
        double x = model.style.frontOfGlass() - 16;
        stage.add(Curves.ellipse(x, model.style.belt() + 4, 8, 6), Matter.SHINY, paint);
    }

    private void sign(double top) {
        stage.add(
                Curves.rounded(
                        166, top - 3, 2, 172, top + 15, 4, 216, top + 15, 4, 222, top - 3, 2),
                Matter.slab(4).glossy(0.5).glowing(0.6),
                0xFFF6D2,
                pen -> pen.fill(Curves.box(180, top + 3, 28, 5, 1), 0x2A2622, 0.9));
    }

    private void lightBar(double top) {
        stage.add(Curves.box(158, top - 2, 74, 6, 2), Matter.slab(2), BLACK);
        stage.add(Curves.box(160, top + 2, 34, 12, 5), Matter.SHINY.glowing(0.6), 0xE8352E);
        stage.add(Curves.box(196, top + 2, 34, 12, 5), Matter.SHINY.glowing(0.6), 0x2F6CF0);
    }
}
