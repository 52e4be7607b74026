package dev.easel.engine.illustrator.cast.hero.animal;

import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.animal.Beast.Marking;
import dev.easel.engine.illustrator.cast.relief.Coat;
import dev.easel.engine.illustrator.cast.relief.Flow;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.Shape;
import java.awt.geom.AffineTransform;

/** Both ears of a head of radius 100. */
record EarPair(Stage stage, Beast beast, Pelt pelt) {

    void draw() {
        for (int side = -1; side <= 1; side += 2) {
            Stage half = stage.with(new AffineTransform(side, 0, 0, 1, 2, 0));
            ear(half);
        }
    }

    private int outside() {
        return switch (beast.marking()) {
            case PANDA -> pelt.dark();
            case WOOL -> pelt.dark();
            default -> beast.has("dark-ears") ? pelt.dark() : pelt.main();
        };
    }

    private int inside() {
        return beast.marking() == Marking.PANDA
                ? Tone.lighter(pelt.dark(), 0.1)
                : Tone.mix(pelt.pale(), 0xEDA39A, 0.55);
    }

    private void ear(Stage at) {
        switch (beast.ears()) {
            case NONE -> {}
            case POINTED ->
                    pair(
                            at,
                            Curves.closed(20, -78, 44, -130, 84, -168, 100, -120, 98, -44),
                            Curves.closed(40, -76, 54, -116, 80, -146, 88, -112, 86, -58));
            case ROUND -> pair(at, Curves.circle(70, -76, 38), Curves.circle(68, -72, 24));
            case BIG -> pair(at, Curves.circle(92, -72, 68), Curves.circle(90, -68, 50));
            case FLUFFY -> {
                at.add(
                        Curves.ellipse(108, -44, 62, 58),
                        Matter.SOFT.coated(Coat.fur(34, Flow.from(96, -40)).ruffled(0.4)),
                        outside());
                at.add(
                        Curves.ellipse(106, -40, 38, 36),
                        Matter.slab(20).shading(0.1).coated(Coat.fur(30, Flow.from(90, -50))),
                        0xF6EEE6);
            }
            case FLOPPY ->
                    at.add(
                            Curves.closed(
                                    60, -88, 104, -82, 134, -20, 132, 52, 106, 70, 86, 30, 78, -30),
                            Pelt.fur(beast.fur() * 0.9, Flow.towards(0.1, 1)).shading(0.4),
                            Tone.darker(pelt.dark(), 0.02));
            case LONG ->
                    pair(
                            at,
                            Curves.closed(
                                    22, -84, 14, -150, 30, -222, 58, -248, 80, -212, 78, -140, 62,
                                    -78),
                            Curves.closed(
                                    34, -92, 30, -150, 42, -206, 58, -222, 66, -196, 64, -140, 54,
                                    -90));
            case SIDE ->
                    pair(
                            at,
                            Curves.closed(72, -58, 116, -84, 168, -78, 172, -54, 138, -30, 84, -28),
                            Curves.closed(
                                    92, -54, 122, -70, 156, -68, 154, -56, 130, -42, 96, -40));
            case SMALL -> pair(at, Curves.circle(76, -62, 24), Curves.circle(75, -59, 14));
        }
    }

    private void pair(Stage at, Shape outer, Shape inner) {
        at.add(
                outer,
                Pelt.fur(Math.min(beast.fur() * 0.7, 18), Flow.towards(0.3, -1)),
                outside(),
                pen -> {
                    if (beast.has("dark-tips")) {
                        pen.fade(-110, -160, pelt.dark(), 1);
                    }
                });
        at.add(
                inner,
                Matter.slab(14).shading(0).coated(Coat.fur(16, Flow.towards(0.1, -1)).dense(0.6)),
                inside());
    }
}
