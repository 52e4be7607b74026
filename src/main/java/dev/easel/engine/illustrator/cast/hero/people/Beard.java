package dev.easel.engine.illustrator.cast.hero.people;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;

/** What grows on a chin. */
enum Beard {
    NONE,
    MOUSTACHE,
    SHORT,
    LONG;

    static Beard of(Look look, Costume costume) {
        if (look.has("longbeard")) {
            return LONG;
        }
        if (look.has("beard") || costume.is("bearded")) {
            return SHORT;
        }
        boolean sometimes = look.has("shaves") && costume.pick(23, 0, 0, 0, 1) == 1;
        return look.has("moustache") || costume.is("moustache") || sometimes ? MOUSTACHE : NONE;
    }

    void draw(Stage stage, int rgb) {
        if (this == NONE) {
            return;
        }
        if (this == SHORT || this == LONG) {
            Hairdo.add(
                    stage,
                    Curves.closed(
                            -92,
                            0,
                            -80,
                            44,
                            -40,
                            54,
                            14,
                            50,
                            64,
                            54,
                            88,
                            40,
                            96,
                            0,
                            100,
                            60,
                            74,
                            this == LONG ? 180 : 110,
                            34,
                            this == LONG ? 270 : 132,
                            8,
                            this == LONG ? 292 : 136,
                            -24,
                            this == LONG ? 260 : 130,
                            -66,
                            this == LONG ? 170 : 104,
                            -96,
                            60),
                    rgb,
                    (x, y) -> Math.PI / 2 - (x - 10) * 0.005);
            stage.add(
                    Curves.closed(-14, 68, 14, 72, 42, 67, 32, 84, 14, 90, -4, 84),
                    Matter.INK,
                    0x8C3530);
        }
        Hairdo.add(
                stage,
                Curves.closed(-36, 62, -18, 48, 12, 44, 42, 48, 62, 60, 38, 64, 13, 58, -10, 64),
                rgb,
                (x, y) -> x < 13 ? 2.8 : 0.34);
    }
}
