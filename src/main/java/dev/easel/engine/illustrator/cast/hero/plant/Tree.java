package dev.easel.engine.illustrator.cast.hero.plant;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Pen;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;

/** A broad-leaved tree: an oak-like one, or a slender birch. */
public record Tree(Species species) implements Hero {
    /** Which tree. */
    public enum Species {
        OAK,
        BIRCH
    }

    @Override
    public double width(Costume costume) {
        return species == Species.OAK ? 1060 : 700;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        double x = width(costume) / 2;
        switch (species) {
            case OAK -> oak(stage, costume, x);
            case BIRCH -> birch(stage, costume, x);
        }
        return Marks.foot(x, 984).and("top", x, 40).and("inside", x, 340).and("hand", x + 180, 480);
    }

    private static int leaves(Costume costume, int own) {
        if (costume.is("autumn", "autumnal", "fall")) {
            return costume.mainColor(0xD9772B, 0xC9482C, 0xE0A32F);
        }
        if (costume.is("blossoming", "flowering", "cherry", "pink")) {
            return costume.mainColor(0xF2A9C4);
        }
        return costume.color(0, costume.tinted(own));
    }

    private static void oak(Stage stage, Costume costume, double x) {
        int bark = 0x7A5638;
        stage.add(
                Curves.closed(
                        x - 116, 990, x - 70, 940, x - 54, 860, x - 50, 760, x - 42, 650, x + 42,
                        650, x + 50, 760, x + 54, 860, x + 74, 940, x + 124, 990, x + 40, 972, x,
                        992, x - 42, 972),
                Matter.SOFT,
                bark,
                pen -> grooves(pen, x, bark));
        var habit = new Crown.Habit(34, 0.1, 126, 26, bark, leaves(costume, 0x6C9A3F));
        new Crown(stage, habit, costume).grow(x, 690, 208, 34);
    }

    private static void grooves(Pen pen, double x, int bark) {
        for (int i = -3; i <= 3; i++) {
            double dx = i * 17;
            pen.line(
                    Curves.open(x + dx * 1.5, 980, x + dx, 860, x + dx * 0.9, 740, x + dx, 600),
                    5,
                    Tone.darker(bark, 0.13),
                    0.6);
        }
    }

    private static void birch(Stage stage, Costume costume, double x) {
        int bark = 0xEDE8DF;
        stage.add(
                Curves.limb(x - 8, 985, 34, x, 820, 26, x + 8, 620, 20, x + 2, 300, 9),
                Matter.SOFT,
                bark,
                pen -> {
                    for (int i = 0; i < 26; i++) {
                        double y = 330 + i * 25.5;
                        double left = x - 34 + costume.vary(200 + i, 0, 44);
                        pen.line(
                                Curves.open(
                                        left,
                                        y,
                                        left + 10,
                                        y + 3,
                                        left + costume.vary(300 + i, 12, 32),
                                        y),
                                4 + costume.vary(400 + i, 0, 6),
                                0x3A3430,
                                0.8);
                    }
                    pen.fade(880, 990, 0x5A4B3E, 0.7);
                });
        var habit = new Crown.Habit(17, 0.7, 86, 19, 0xB9AFA2, leaves(costume, 0x93B84F));
        new Crown(stage, habit, costume).grow(x + 4, 660, 218, 14);
    }
}
