package dev.easel.engine.illustrator.cast.hero.people;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Eye;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;

/** Eyes, brows, nose and mouth of a head that is 200 units high. */
record Face(Stage stage, Look look, Palette colors, Costume costume) {
    private static final int LIP = 0x9C3B38;
    private static final double[] EYES = {-28, 50};

    /** What the face shows. */
    private enum Mood {
        CALM,
        MERRY,
        SAD,
        ANGRY,
        AMAZED,
        ASLEEP
    }

    private Mood mood() {
        if (costume.is("sleeping", "dreaming", "meditating", "praying")) {
            return Mood.ASLEEP;
        }
        if (costume.is("sad", "crying")) {
            return Mood.SAD;
        }
        if (costume.is("angry", "fighting") || look.has("stern")) {
            return Mood.ANGRY;
        }
        if (costume.is("surprised", "scared", "shocked", "singing")) {
            return Mood.AMAZED;
        }
        boolean merry = costume.is("smiling", "happy", "jumping", "dancing", "cheering", "playing");
        return merry || costume.pick(24, 0, 1) == 0 ? Mood.MERRY : Mood.CALM;
    }

    void draw() {
        Mood mood = mood();
        eyes(mood);
        brows(mood);
        nose();
        mouth(mood);
        if (look.has("old") || costume.is("old")) {
            wrinkles();
        }
        if (look.has("glasses") || costume.is("glasses")) {
            glasses();
        }
        if (mood == Mood.SAD) {
            tear();
        }
    }

    private void eyes(Mood mood) {
        double size = look.build().contains("baby") || look.build().contains("child") ? 15.5 : 13;
        for (double x : EYES) {
            if (mood == Mood.ASLEEP) {
                Eye.shut(stage, x, 12, 17);
            } else {
                eye(x, mood == Mood.AMAZED ? size * 1.15 : size);
            }
        }
    }

    private void eye(double x, double r) {
        stage.add(Curves.ellipse(x, 10, r * 1.3, r * 1.42), Matter.INK.glowing(0.2), 0xFFFBF5);
        Eye.button(stage, x + 3, 11, r);
        int lash = Tone.darker(colors.hair(), 0.08);
        stage.add(
                Curves.limb(
                        x - r * 1.4,
                        4,
                        1.4,
                        x - r * 0.6,
                        10 - r * 1.38,
                        3.4,
                        x + r * 0.6,
                        10 - r * 1.42,
                        3.6,
                        x + r * 1.4,
                        4,
                        1.4),
                Matter.INK,
                Tone.lightness(lash) > 0.5 ? 0x5A4030 : lash);
        if (look.has("lashes")) {
            double out = x < 0 ? -1 : 1;
            double from = x + out * r * 1.2;
            stage.add(Curves.limb(from, 2, 2.6, from + out * 9, -7, 0.8), Matter.INK, 0x2A1E1E);
            stage.add(Curves.limb(from, 6, 2.2, from + out * 10, 3, 0.8), Matter.INK, 0x2A1E1E);
        }
    }

    private void brows(Mood mood) {
        int rgb = Tone.mix(colors.hair(), colors.skin(), 0.12);
        double inner =
                switch (mood) {
                    case ANGRY -> 9;
                    case SAD -> -10;
                    case CALM, MERRY, ASLEEP -> 0;
                    case AMAZED -> -4;
                };
        double lift = mood == Mood.AMAZED ? -10 : 0;
        for (double x : EYES) {
            double in = x < 0 ? 1 : -1;
            stage.add(
                    Curves.limb(
                            x - in * 17,
                            -23 + lift,
                            1.6,
                            x - in * 2,
                            -31 + lift + inner * 0.4,
                            3.8,
                            x + in * 14,
                            -28 + lift + inner,
                            2.4),
                    Matter.INK,
                    rgb);
        }
    }

    private void nose() {
        int shade = Tone.darker(colors.skin(), 0.1);
        if (look.has("rednose")) {
            stage.add(Curves.circle(18, 36, 22), Matter.SHINY, 0xE23D35);
            return;
        }
        stage.add(
                Curves.ellipse(
                        18, 34, look.has("bignose") ? 19 : 11.5, look.has("bignose") ? 17 : 9.5),
                Matter.slab(12).shading(0.1),
                Tone.mix(colors.skin(), 0xE8806A, 0.16));
        stage.add(Curves.limb(9, 41, 1.2, 17, 45, 2.2, 26, 41, 1.2), Matter.INK.clear(0.5), shade);
    }

    private void mouth(Mood mood) {
        switch (mood) {
            case MERRY, ANGRY -> {
                if (mood == Mood.MERRY) {
                    laugh();
                } else {
                    line(72, 64);
                }
            }
            case CALM, ASLEEP -> line(58, 69);
            case SAD -> line(74, 63);
            case AMAZED ->
                    stage.add(
                            Curves.ellipse(16, 68, 12, 15),
                            Matter.INK,
                            0x7C2A2C,
                            pen -> pen.fill(Curves.ellipse(16, 80, 12, 8), 0xDE7A74, 1));
        }
        if (look.has("fangs")) {
            stage.add(Curves.polygon(2, 66, 9, 66, 5, 78), Matter.INK.glowing(0.2), 0xFFFFFF);
            stage.add(Curves.polygon(24, 66, 31, 66, 28, 78), Matter.INK.glowing(0.2), 0xFFFFFF);
        }
    }

    private void line(double ends, double middle) {
        int rgb = look.has("lashes") ? 0xB8413F : Tone.mix(LIP, colors.skin(), 0.15);
        stage.add(Curves.limb(-10, ends, 2.2, 15, middle, 4.2, 40, ends - 1, 2.2), Matter.INK, rgb);
    }

    private void laugh() {
        stage.add(
                Curves.closed(-18, 56, 16, 62, 48, 55, 42, 74, 16, 86, -10, 75),
                Matter.INK,
                0x8A2F2E,
                pen ->
                        pen.fill(Curves.ellipse(15, 56, 30, 9), 0xFFFFFF, 0.97)
                                .fill(Curves.ellipse(17, 85, 20, 11), 0xE88079, 1));
    }

    private void wrinkles() {
        int shade = Tone.darker(colors.skin(), 0.12);
        for (double x : new double[] {-62, 88}) {
            stage.add(
                    Curves.limb(x - 5, 24, 1, x, 20, 1.8, x + 5, 25, 1),
                    Matter.INK.clear(0.6),
                    shade);
        }
        stage.add(Curves.limb(-18, -52, 1, 14, -56, 2, 46, -52, 1), Matter.INK.clear(0.5), shade);
        stage.add(Curves.limb(-34, 48, 1, -26, 62, 2, -28, 72, 1), Matter.INK.clear(0.5), shade);
        stage.add(Curves.limb(62, 48, 1, 56, 62, 2, 58, 72, 1), Matter.INK.clear(0.5), shade);
    }

    private void glasses() {
        for (double x : EYES) {
            stage.add(
                    Curves.minus(Curves.circle(x + 1, 11, 31), Curves.circle(x + 1, 11, 26)),
                    Matter.slab(3).glossy(0.6).shading(0.12),
                    0x6A4A34);
            stage.add(Curves.circle(x + 1, 11, 26), Matter.INK.clear(0.16).glowing(0.4), 0xFFFFFF);
        }
        stage.add(Curves.limb(3, 8, 2.6, 11, 4, 2.6, 21, 8, 2.6), Matter.INK, 0x6A4A34);
    }

    private void tear() {
        stage.add(
                Curves.closed(-40, 30, -48, 46, -40, 54, -32, 46),
                Matter.slab(8).glossy(0.8).shading(0.1),
                0x8CC8F0);
    }
}
