package dev.easel.engine.illustrator.cast.hero.people;

import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.relief.Pen;
import dev.easel.engine.illustrator.cast.relief.Tone;

/** What is sewn on the trunk: collar, buttons, lapels, belt, badges. Units as in {@link Trunk}. */
record Trim(Pen pen, Dress.Upper upper, Palette colors) {
    private static final int WHITE = 0xFBF7EE;
    private static final int GOLD = 0xE9BC45;

    void draw() {
        switch (upper) {
            case TEE, LEOTARD, ROMPERS -> neckline(10, Tone.darker(colors.upper(), 0.08));
            case SWEATER -> ribs();
            case SHIRT -> placket(Tone.darker(colors.upper(), 0.14));
            case BLOUSE, GOWN -> bodice();
            case JACKET -> lapels(colors.trim(), 0);
            case SUIT -> lapels(WHITE, colors.trim());
            case UNIFORM -> uniform();
            case COAT -> coat();
            case VEST -> vest();
            case OVERALLS -> bib(colors.upper(), true);
            case APRON -> bib(colors.upper(), false);
            case TUNIC -> belted(-60, colors.trim());
            case ROBE -> belted(-96, colors.trim());
            case KIMONO -> wrap();
            case HERO -> emblem();
            case ARMOUR -> plates();
            case SPACESUIT -> badges();
            case BARE -> pen.line(Curves.open(-40, -196, 0, -186, 44, -196), 5, shade(), 0.4);
        }
        pen.patch(-96, -120, 70, shade(), 0.35);
    }

    private int shade() {
        return Tone.darker(upper == Dress.Upper.BARE ? colors.skin() : colors.upper(), 0.12);
    }

    private void neckline(double width, int rgb) {
        pen.fill(Curves.ellipse(6, -306, 46, 28), colors.skin(), 1);
        pen.line(Curves.open(-48, -306, -28, -284, 6, -276, 40, -284, 54, -306), width, rgb, 1);
    }

    private void ribs() {
        neckline(18, Tone.lighter(colors.upper(), 0.08));
        pen.fill(Curves.box(-200, -12, 400, 60, 0), Tone.darker(colors.upper(), 0.06), 0.8);
        for (int x = -110; x <= 110; x += 16) {
            pen.line(Curves.open(x, -10, x, 40), 3, shade(), 0.5);
        }
    }

    private void placket(int line) {
        pen.fill(Curves.closed(-26, -306, 6, -262, 40, -306, 6, -320), colors.skin(), 1);
        for (double side : new double[] {-1, 1}) {
            pen.fill(
                    Curves.polygon(
                            6, -262, 6 + side * 22, -310, 6 + side * 58, -296, 6 + side * 44, -246),
                    Tone.lighter(colors.upper(), 0.09),
                    1);
        }
        pen.line(Curves.open(6, -258, 10, -120, 8, 60), 3.5, line, 0.8);
        buttons(9, line);
    }

    private void buttons(double x, int rgb) {
        for (int y = -220; y < 30; y += 56) {
            pen.fill(Curves.circle(x, y, 7), rgb, 1)
                    .fill(Curves.circle(x - 2, y - 2, 3), WHITE, 0.6);
        }
    }

    private void bodice() {
        neckline(16, WHITE);
        pen.line(
                Curves.open(-48, -306, -28, -284, 6, -276, 40, -284, 54, -306),
                5,
                colors.trim(),
                1);
        pen.fill(Curves.box(-200, -112, 400, 26, 0), colors.trim(), 1);
        pen.fill(Curves.circle(6, -99, 15), Tone.lighter(colors.trim(), 0.08), 1);
    }

    /** An open jacket over a shirt, with a tie where its colour is not 0. */
    private void lapels(int shirt, int tie) {
        pen.fill(Curves.closed(-36, -312, 44, -312, 34, -200, 10, -96, -14, -200), shirt, 1);
        pen.fill(Curves.closed(-18, -318, 8, -280, 32, -318), colors.skin(), 1);
        if (tie != 0) {
            pen.fill(
                    Curves.polygon(
                            -4, -276, 20, -276, 14, -256, 24, -150, 9, -120, -6, -150, 2, -256),
                    tie,
                    1);
        }
        int lapel = Tone.lighter(colors.upper(), 0.06);
        pen.fill(
                Curves.polygon(-40, -314, -64, -280, -44, -244, -56, -232, 6, -90, -18, -230),
                lapel,
                1);
        pen.fill(
                Curves.polygon(48, -314, 70, -280, 50, -244, 62, -232, 12, -90, 32, -230),
                lapel,
                1);
        pen.line(Curves.open(9, -92, 12, -20, 10, 80), 4, shade(), 0.9);
        pen.fill(Curves.circle(22, -60, 7), shade(), 1);
        pen.line(Curves.open(40, -70, 82, -74), 5, shade(), 0.8);
    }

    private void uniform() {
        placket(colors.trim());
        pen.fill(Curves.box(-200, -34, 400, 30, 0), 0x33302E, 1);
        pen.fill(Curves.box(-12, -38, 42, 38, 6), GOLD, 1);
        pen.fill(
                Curves.closed(40, -226, 58, -238, 76, -226, 74, -200, 58, -186, 42, -200), GOLD, 1);
        pen.line(Curves.open(-70, -196, -30, -200), 6, shade(), 0.8);
        pen.fill(Curves.box(-104, -290, 40, 14, 5), colors.trim(), 1);
        pen.fill(Curves.box(70, -290, 40, 14, 5), colors.trim(), 1);
    }

    private void coat() {
        lapels(colors.trim(), 0);
        for (double side : new double[] {-62, 44}) {
            pen.line(Curves.box(side, 0, 40, 44, 6), 4, shade(), 0.8);
        }
        pen.line(Curves.open(-60, -196, -26, -200), 5, shade(), 0.8);
    }

    private void vest() {
        pen.fill(Curves.box(-200, -330, 400, 400, 0), colors.trim(), 1);
        pen.fill(
                Curves.closed(-110, -300, -60, -300, -18, -210, 4, -130, 2, 40, -120, 40),
                colors.upper(),
                1);
        pen.fill(
                Curves.closed(110, -300, 66, -300, 32, -210, 16, -130, 18, 40, 120, 40),
                colors.upper(),
                1);
        neckline(8, Tone.darker(colors.trim(), 0.1));
        pen.fill(Curves.box(-200, -30, 400, 24, 0), 0x5A3A26, 1);
        pen.fill(Curves.box(-10, -34, 36, 32, 6), GOLD, 1);
    }

    /** Dungarees, or an apron over a shirt in the trimmings' colour. */
    private void bib(int rgb, boolean buckles) {
        pen.fill(Curves.box(-200, -330, 400, 420, 0), colors.trim(), 1);
        neckline(10, Tone.darker(colors.trim(), 0.1));
        for (double side : new double[] {-1, 1}) {
            pen.line(Curves.open(6 + side * 64, -310, 6 + side * 46, -200), 22, rgb, 1);
        }
        pen.fill(Curves.box(-60, -206, 132, 140, 16), rgb, 1);
        pen.fill(Curves.closed(-200, -100, 0, -110, 200, -100, 200, 120, -200, 120), rgb, 1);
        pen.line(Curves.box(-34, -160, 80, 60, 10), 4, Tone.darker(rgb, 0.14), 0.9);
        if (buckles) {
            pen.fill(Curves.circle(-40, -196, 11), GOLD, 1)
                    .fill(Curves.circle(52, -196, 11), GOLD, 1);
        } else {
            pen.line(Curves.open(-110, -86, 0, -78, 110, -86), 9, Tone.darker(rgb, 0.1), 0.9);
        }
    }

    private void belted(double y, int rgb) {
        neckline(16, rgb);
        pen.fill(Curves.box(-200, y, 400, 30, 0), rgb, 1);
        pen.fill(Curves.circle(8, y + 15, 18), GOLD, 1);
        pen.line(Curves.open(6, -270, 8, y), 5, shade(), 0.7);
    }

    private void wrap() {
        pen.fill(Curves.closed(-34, -316, 6, -230, 46, -316), colors.skin(), 1);
        pen.line(Curves.open(56, -316, 4, -226, -110, -90), 20, colors.trim(), 1);
        pen.line(Curves.open(-44, -316, 4, -226, 30, -180), 20, colors.trim(), 1);
        pen.fill(Curves.box(-200, -120, 400, 84, 0), Tone.darker(colors.trim(), 0.12), 1);
        pen.line(Curves.open(-110, -78, 110, -78), 12, GOLD, 1);
    }

    private void emblem() {
        neckline(10, colors.trim());
        pen.fill(Curves.polygon(-40, -230, 52, -230, 66, -196, 6, -130, -54, -196), GOLD, 1);
        pen.fill(
                Curves.polygon(12, -222, -16, -182, 4, -182, -4, -146, 32, -192, 10, -192),
                colors.trim(),
                1);
        pen.fill(Curves.box(-200, -40, 400, 28, 0), GOLD, 1);
    }

    private void plates() {
        pen.line(Curves.open(6, -300, 10, -140), 6, shade(), 0.8);
        pen.line(Curves.open(-90, -190, 0, -160, 98, -190), 6, shade(), 0.8);
        for (int y = -130; y < 30; y += 38) {
            pen.line(Curves.open(-110, y - 10, 0, y + 10, 110, y - 10), 6, shade(), 0.8);
        }
        pen.fill(Curves.box(-200, -36, 400, 26, 0), 0x6A4A30, 1);
        pen.fill(Curves.box(-12, -42, 42, 38, 6), GOLD, 1);
    }

    private void badges() {
        pen.fill(Curves.box(-52, -190, 116, 90, 14), 0x8D99A8, 1)
                .fill(Curves.box(-42, -178, 40, 28, 6), 0x3F6FC2, 1)
                .fill(Curves.circle(30, -164, 12), 0xE0483C, 1)
                .fill(Curves.circle(30, -128, 12), 0xF0B93A, 1)
                .fill(Curves.box(-42, -138, 40, 24, 6), 0xDCE3EA, 1)
                .fill(Curves.box(-84, -250, 40, 28, 4), 0xC8423C, 1)
                .line(Curves.open(-120, -34, 0, -22, 120, -34), 18, 0xB3BCC6, 1);
    }
}
