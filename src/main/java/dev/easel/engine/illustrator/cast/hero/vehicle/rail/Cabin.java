package dev.easel.engine.illustrator.cast.hero.vehicle.rail;

import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.vehicle.Glazing;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Tone;

/** Doors and windows of a railway car, and its windscreen. */
record Cabin(RailCar.Service service, Glazing glazing, int rgb) {

    void draw() {
        double w = service.length;
        switch (service) {
            case SUBWAY -> {
                for (int bay = 0; bay < 3; bay++) {
                    double x = 110 + bay * 920;
                    windows(x, 2, 230, 290);
                    doors(x + 560, 320, 0xB9C0C7);
                }
                screen(w - 200, 270, 130, 330);
            }
            case TRAM -> {
                doors(150, 250, Tone.darker(rgb, 0.06));
                windows(450, 5, 270, 300);
                doors(w - 590, 250, Tone.darker(rgb, 0.06));
                screen(w - 300, 270, 190, 320);
            }
            case BULLET -> {
                doors(140, 220, 0xE4E4E0);
                for (int i = 0; i < 13; i++) {
                    glazing.pane(460 + i * 178, 350, 112, 170);
                }
                glazing.pane(
                        Curves.rounded(
                                w - 1090, 400, 20, w - 1040, 290, 30, w - 900, 300, 40, w - 700,
                                410, 30));
            }
            case MONORAIL -> {
                windows(160, 3, 330, 300);
                doors(1240, 280, 0xEDEBE4);
                windows(1580, 2, 330, 300);
                glazing.pane(
                        Curves.rounded(
                                w - 580, 600, 20, w - 560, 260, 30, w - 440, 256, 60, w - 190, 540,
                                60, w - 210, 600, 30));
            }
        }
    }

    private void windows(double x, int count, double w, double h) {
        for (int i = 0; i < count; i++) {
            glazing.pane(x + i * (w + 34), 290, w, h);
        }
    }

    private void screen(double x, double y, double w, double h) {
        glazing.pane(Curves.rounded(x, y, 24, x + w - 20, y, 40, x + w, y + h, 24, x, y + h, 24));
    }

    private void doors(double x, double w, int paint) {
        glazing.stage()
                .add(
                        Curves.box(x, 240, w, 600, 14),
                        Matter.slab(10).glossy(0.5).shading(0.3),
                        paint,
                        pen ->
                                pen.line(
                                        Curves.open(x + w / 2, 240, x + w / 2, 840),
                                        6,
                                        Tone.darker(paint, 0.3),
                                        0.9));
        for (int side = 0; side < 2; side++) {
            glazing.pane(x + w * (0.09 + 0.47 * side), 290, w * 0.35, 330);
        }
    }
}
