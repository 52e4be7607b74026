package dev.easel.engine.illustrator.cast.hero.people;

import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.relief.Pen;
import dev.easel.engine.illustrator.cast.relief.Tone;

/** What is sewn on the trunk: collar, buttons, belt, badges. */
record Trim(Pen pen, Frame frame, Wardrobe wear) {

    void draw() {
        double belt = frame.hipY() - 26;
        int dark = Tone.darker(wear.upper(), 0.15);
        switch (wear.garment()) {
            case TROUSERS -> {
                pen.fill(Curves.box(-200, frame.hipY() - 4, 400, 120, 0), wear.lower(), 1);
                pen.fill(Curves.box(-200, belt, 400, 24, 0), 0x4A3426, 1);
                placket(dark, belt);
            }
            case SHORTS -> {
                pen.fill(Curves.box(-200, frame.hipY() - 10, 400, 120, 0), wear.lower(), 1);
                for (double y = frame.shoulderY() + 40; y < belt; y += 56) {
                    pen.line(
                            Curves.open(-200, y - 6, 0, y + 8, 200, y - 6),
                            20,
                            Tone.mix(wear.upper(), 0xFFFFFF, 0.75),
                            0.85);
                }
            }
            case SKIRT, DRESS -> pen.line(collar(), 12, Tone.lighter(wear.upper(), 0.16), 0.9);
            case GOWN -> {
                pen.line(collar(), 14, 0xFFF2D8, 0.95);
                pen.fill(Curves.box(-200, frame.hipY() - 126, 400, 26, 0), 0xE7BE4A, 1);
            }
            case ROBE -> {
                pen.line(collar(), 16, 0xE7BE4A, 0.9);
                pen.fill(Curves.box(-200, frame.hipY() - 176, 400, 24, 0), 0x8A5A30, 1);
            }
            case ROMPERS -> placket(Tone.lighter(wear.upper(), 0.12), frame.hipY() + 40);
            case SPACESUIT -> badges();
            case ARMOUR -> plates(dark);
        }
    }

    private java.awt.Shape collar() {
        double y = frame.shoulderY() - 20;
        double s = frame.shoulder();
        return Curves.open(-s * 0.44, y, -s * 0.2, y + 26, 0, y + 36, s * 0.2, y + 26, s * 0.44, y);
    }

    private void placket(int rgb, double to) {
        double from = frame.shoulderY() - 10;
        pen.line(collar(), 11, Tone.lighter(wear.upper(), 0.12), 0.9);
        pen.line(Curves.open(8, from + 20, 10, (from + to) / 2, 8, to), 3.5, rgb, 0.8);
        for (int i = 1; i < 5; i++) {
            pen.fill(Curves.circle(9, from + 20 + (to - from - 20) * i / 5, 6), rgb, 0.9);
        }
    }

    private void badges() {
        double y = frame.shoulderY() + 90;
        pen.fill(Curves.box(-48, y, 104, 84, 14), 0x8D99A8, 1)
                .fill(Curves.box(-38, y + 12, 38, 26, 6), 0x3F6FC2, 1)
                .fill(Curves.circle(28, y + 24, 11), 0xE0483C, 1)
                .fill(Curves.circle(28, y + 56, 11), 0xF0B93A, 1)
                .fill(Curves.box(-38, y + 48, 38, 22, 6), 0xDCE3EA, 1)
                .line(
                        Curves.open(
                                -140,
                                frame.hipY() - 30,
                                0,
                                frame.hipY() - 18,
                                140,
                                frame.hipY() - 30),
                        14,
                        0xB3BCC6,
                        1);
    }

    private void plates(int dark) {
        for (double y = frame.shoulderY() + 150; y < frame.hipY() + 60; y += 46) {
            pen.line(Curves.open(-160, y - 14, 0, y + 10, 160, y - 14), 6, dark, 0.8);
        }
        pen.line(Curves.open(0, frame.shoulderY(), 2, frame.shoulderY() + 150), 5, dark, 0.7);
        pen.fill(Curves.box(-200, frame.hipY() - 30, 400, 24, 0), 0x6A4A30, 1);
    }
}
