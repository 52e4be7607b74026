package dev.easel.engine.illustrator.cast.hero.plant;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.geom.AffineTransform;

/** One flower on its stem. */
public record Flower(Sort sort) implements Hero {
    private static final int GREEN = 0x5E8F45;

    /** Which flower. */
    public enum Sort {
        GARDEN(Bloom.PEONY, 200, 0xEE7FA6, 0xB48BE0, 0xF2B23F, 0x6F9BE6),
        ROSE(Bloom.ROSE, 190, 0xCF2440, 0xE8698A, 0xF4E6D6),
        TULIP(Heads::tulip, 190, 0xE04B4B, 0xF2B632, 0xE67FB0, 0x8E5BC2),
        SUNFLOWER(Heads::sunflower, 222, 0xF7B921),
        DAISY(Bloom.DAISY, 205, 0xFFFDF6),
        DAHLIA(Bloom.DAHLIA, 205, 0xD9436A, 0xE8803A, 0x9A4FB0),
        LILY(Bloom.LILY, 215, 0xFDF6EE, 0xF2A24A, 0xF0A0BC),
        POPPY(Bloom.POPPY, 205, 0xDE3A2A, 0xE8502F),
        HYDRANGEA(Heads::hydrangea, 225, 0x7C94DA, 0xC98BD0, 0x9AB8E8),
        DANDELION(Heads::dandelion, 205, 0xF8F6EE),
        ORCHID(Heads::orchid, 200, 0xC56AC0, 0xF2E4F0, 0xE88AB0);

        private final FlowerHead head;
        private final double radius;
        private final int[] colours;

        Sort(FlowerHead head, double radius, int... colours) {
            this.head = head;
            this.radius = radius;
            this.colours = colours;
        }
    }

    @Override
    public double width(Costume costume) {
        return 620;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        double lean = costume.vary(4, -30, 30);
        double x = 310 + lean;
        double y = 234;
        Sort own = sort == Sort.GARDEN ? garden(costume) : sort;
        Foliage.stem(stage, GREEN, 310, 985, 13, 310 - lean, 640, 12, x, y + 40, 11);
        leaves(stage, own, 310 - lean * 0.6);
        if (own == Sort.ROSE) {
            for (int i = -2; i <= 2; i++) {
                Foliage.leaf(stage, new Foliage.Leaf(x, y + 120, 180 + i * 38, 120, 26), GREEN);
            }
        }
        double scale = own.radius / 100;
        own.head.draw(
                stage.with(new AffineTransform(scale, 0, 0, scale, x, y)),
                costume.ownColor(sort.colours),
                costume.random(5));
        return Marks.foot(310, 985).and("top", x, 30).and("hand", 310, 760).and("head", x, y);
    }

    /** Any garden flower will do: its fellows may be others. */
    private static Sort garden(Costume costume) {
        Sort[] some = {Sort.GARDEN, Sort.DAHLIA, Sort.LILY, Sort.GARDEN, Sort.POPPY};
        return some[costume.pick(6, 0, 1, 2, 3, 4)];
    }

    private static void leaves(Stage stage, Sort own, double x) {
        if (own == Sort.TULIP || own == Sort.DANDELION) {
            Foliage.leaf(stage, new Foliage.Leaf(308, 975, -22, 520, 62), GREEN);
            Foliage.leaf(stage, new Foliage.Leaf(314, 980, 17, 440, 60), Tone.lighter(GREEN, 0.03));
            return;
        }
        double size = own == Sort.SUNFLOWER || own == Sort.HYDRANGEA ? 1.25 : 1;
        Foliage.leaf(
                stage,
                new Foliage.Leaf(x, 800, -68, 210 * size, 62 * size),
                Tone.darker(GREEN, 0.03));
        Foliage.leaf(stage, new Foliage.Leaf(x, 690, 62, 200 * size, 60 * size), GREEN);
    }
}
