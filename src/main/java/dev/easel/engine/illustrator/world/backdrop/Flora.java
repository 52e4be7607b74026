package dev.easel.engine.illustrator.world.backdrop;

import dev.easel.engine.illustrator.scene.Atmosphere.Season;
import dev.easel.engine.illustrator.scene.Scene.Setting;
import dev.easel.engine.illustrator.world.canvas.Canvas;
import dev.easel.engine.illustrator.world.canvas.Colors;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;

/** A nursery: each tree is drawn once large, then used at many sizes and distances. */
final class Flora {
    /** A kind of tree; autumn and spring tint those without a season of their own. */
    enum Species {
        OAK(1, 1),
        PINE(0.62, 1.25),
        POPLAR(0.62, 1.25),
        BUSH(1, 0.45),
        BIRCH(0.7, 1.2),
        BLOSSOM(1, 0.9),
        GOLDEN(1, 1),
        GOLDEN_BIRCH(0.7, 1.2);

        private final double breadth;
        private final double stature;

        Species(double breadth, double stature) {
            this.breadth = breadth;
            this.stature = stature;
        }

        /** Its height beside an oak's. */
        double stature() {
            return stature;
        }
    }

    private record Key(Species species, int variant, int haze, int size) {}

    private static final int VARIANTS = 4;
    private static final int HAZES = 8;
    private static final int LARGEST = 384;
    private final View view;
    private final boolean sunLeft;
    private final int haze;
    private final Map<Key, BufferedImage> grown = new HashMap<>();

    Flora(View view, Sun sun) {
        this.view = view;
        sunLeft = sun.left(view.w());
        haze = Colors.mix(view.palette().haze(), view.palette().sky().get(4), 0.3);
    }

    /** A tree of this species as a prop; {@code number} picks its shape. */
    Prop prop(Species species, double[] at, double size, int number) {
        int variant = Math.floorMod(number, VARIANTS);
        return new Prop(
                at[0],
                at[1],
                size,
                (g, foot, height, deep) -> draw(g, new Tree(species, variant, foot, height), deep));
    }

    private record Tree(Species species, int variant, double[] foot, double height) {}

    private void draw(Graphics2D g, Tree tree, double deep) {
        int level = (int) Math.round(Math.clamp(deep, 0, 1) * HAZES);
        int size = LARGEST;
        while (size > 24 && size >= tree.height * 2) {
            size /= 2;
        }
        BufferedImage image = image(new Key(tree.species, tree.variant, level, size));
        double w = tree.height * image.getWidth() / image.getHeight();
        int x = (int) Math.round(tree.foot[0] - w / 2);
        int y = (int) Math.round(tree.foot[1] - tree.height * 0.97);
        g.drawImage(image, x, y, (int) Math.ceil(w), (int) Math.ceil(tree.height), null);
    }

    private BufferedImage image(Key key) {
        BufferedImage known = grown.get(key);
        if (known == null) {
            known =
                    key.size == LARGEST
                            ? hazed(key)
                            : halved(
                                    image(
                                            new Key(
                                                    key.species,
                                                    key.variant,
                                                    key.haze,
                                                    key.size * 2)));
            grown.put(key, known);
        }
        return known;
    }

    private BufferedImage hazed(Key key) {
        if (key.haze == 0) {
            return grow(key.species, key.variant);
        }
        BufferedImage clear = image(new Key(key.species, key.variant, 0, LARGEST));
        BufferedImage image = Canvas.layer(clear.getWidth(), clear.getHeight());
        int[] from = Canvas.pixels(clear);
        int[] to = Canvas.pixels(image);
        for (int i = 0; i < from.length; i++) {
            to[i] = from[i] & 0xFF000000 | Colors.blend(from[i], haze, (double) key.haze / HAZES);
        }
        return image;
    }

    private static BufferedImage halved(BufferedImage from) {
        int w = Math.max(1, from.getWidth() / 2);
        int h = Math.max(1, from.getHeight() / 2);
        BufferedImage to = Canvas.layer(w, h);
        Graphics2D g = Canvas.brush(to);
        g.drawImage(from, 0, 0, w, h, null);
        g.dispose();
        return to;
    }

    private BufferedImage grow(Species species, int variant) {
        Random dice = view.dice(200 + species.ordinal() * 10 + variant);
        view.canvas().pulse().beat();
        BufferedImage image = Canvas.layer((int) (LARGEST * species.breadth), LARGEST);
        Graphics2D g = Canvas.brush(image);
        TreePainter tree = new TreePainter(g, dice, sunLeft, view.palette());
        double x = image.getWidth() / 2.0;
        double y = LARGEST * 0.97;
        double h = LARGEST * 0.94;
        switch (species) {
            case OAK -> tree.broadleaf(x, y, h, leaf(dice, 0x5E9A3C));
            case PINE -> tree.pine(x, y, h, snowy() ? 0x4A6E66 : 0x2F6248, snowy());
            case POPLAR -> tree.poplar(x, y, h, leaf(dice, 0x4F8A42));
            case BUSH -> tree.bush(x, y, LARGEST * 0.9, leaf(dice, 0x5A9440));
            case BIRCH -> tree.birch(x, y, h, leaf(dice, 0x8DB94E));
            case BLOSSOM -> tree.broadleaf(x, y, h, leafOf(blooming(), dice, 0xF0B5C6));
            case GOLDEN -> tree.broadleaf(x, y, h, leafOf(Season.AUTUMN, dice, 0));
            case GOLDEN_BIRCH -> tree.birch(x, y, h, 0xE5B83C);
        }
        g.dispose();
        return image;
    }

    /** Orchards bloom unless another season is asked for. */
    private Season blooming() {
        Season season = view.scene().atmosphere().season();
        return season == Season.ANY ? Season.SPRING : season;
    }

    private boolean snowy() {
        return view.scene().setting() == Setting.SNOW
                || view.scene().atmosphere().season() == Season.WINTER;
    }

    private int leaf(Random dice, int summer) {
        return leafOf(snowy() ? Season.WINTER : view.scene().atmosphere().season(), dice, summer);
    }

    static int leafOf(Season season, Random dice, int summer) {
        int[] autumn = {0xD9772B, 0xC7472E, 0xE2A93B, 0xB8862F};
        int[] spring = {0xF2B7C8, 0xA9CF6A, 0x9CC95A, 0xF7D7DF};
        return switch (season) {
            case AUTUMN -> autumn[dice.nextInt(autumn.length)];
            case SPRING -> spring[dice.nextInt(spring.length)];
            case WINTER -> 0xB7C4CE;
            case ANY, SUMMER ->
                    Colors.tone(
                            summer,
                            (dice.nextDouble() - 0.5) * 0.06,
                            0.95 + 0.1 * dice.nextDouble());
        };
    }
}
