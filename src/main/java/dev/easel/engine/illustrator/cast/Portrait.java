package dev.easel.engine.illustrator.cast;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Substance;
import dev.easel.engine.illustrator.cast.relief.Tone;
import dev.easel.engine.illustrator.scene.Light;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One role drawn: at a size that keeps cost bounded, always looking right, then turned and scaled
 * to the size asked for.
 *
 * @param substance what it is made of, or null for what it is of itself
 */
record Portrait(Hero hero, Role role, @Nullable Substance substance) {
    private static final int SMALLEST = 4;
    private static final int LARGEST = 4000;

    /** Below this height it is drawn larger and averaged, so that small details stay soft. */
    private static final int COARSE = 160;

    /** Lightness of the ambient light below which it is night. */
    private static final double DARK = 0.42;

    private static final double MOST_PIXELS = 1.7e6;

    /** {@code beat} is run after each part; what it throws ends the work. */
    Sprite sprite(Runnable beat) {
        int height = Math.clamp(role.height(), SMALLEST, LARGEST);
        Costume costume = new Costume(role.subject().colors(), traits(), role.variant());
        double aspect = hero.width(costume) / Stage.HEIGHT;
        int drawn = (int) Math.min(Math.max(height, COARSE), Math.sqrt(MOST_PIXELS / aspect));
        Stage stage = new Stage(hero.width(costume), drawn, light(), beat);
        Marks marks = hero.draw(stage, costume);
        if (substance != null) {
            stage.recast(substance, costume.colors());
        }
        int width = Math.max(1, (int) Math.round(aspect * height));
        BufferedImage image = fitted(stage.lit(), width, height);
        beat.run();
        double scale = height / Stage.HEIGHT;
        Map<String, Point2D> anchors = new HashMap<>();
        marks.anchors().forEach((name, at) -> anchors.put(name, place(at, scale, image)));
        return new Sprite(image, place(marks.foot(), scale, image), Map.copyOf(anchors));
    }

    /** What was asked for; in the dark, lamps and windows are lit besides. */
    private Set<String> traits() {
        Set<String> traits = new HashSet<>(role.subject().traits());
        if (Tone.lightness(role.light().ambient()) < DARK) {
            traits.add("lit");
        }
        return traits;
    }

    /** A hero that will be turned is lit from the other side first. */
    private Light light() {
        Light l = role.light();
        double x = role.facesLeft() ? -l.x() : l.x();
        return new Light(x, l.height(), l.key(), l.ambient(), l.shadow(), l.haze(), l.strength());
    }

    private Point2D place(Point2D units, double scale, BufferedImage image) {
        double x = Math.clamp(units.getX() * scale, 0, image.getWidth() - 1e-3);
        double y = Math.clamp(units.getY() * scale, 0, image.getHeight() - 1e-3);
        return new Point2D.Double(role.facesLeft() ? image.getWidth() - x : x, y);
    }

    private BufferedImage fitted(BufferedImage drawn, int width, int height) {
        BufferedImage from = drawn;
        while (from.getWidth() >= 2 * width && from.getHeight() >= 2 * height) {
            from = scaled(from, from.getWidth() / 2, from.getHeight() / 2, false);
        }
        boolean same = from.getWidth() == width && from.getHeight() == height;
        return same && !role.facesLeft() ? from : scaled(from, width, height, role.facesLeft());
    }

    private static BufferedImage scaled(BufferedImage from, int width, int height, boolean turned) {
        BufferedImage to =
                new BufferedImage(
                        Math.max(1, width), Math.max(1, height), BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = to.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        int left = turned ? to.getWidth() : 0;
        int wide = turned ? -to.getWidth() : to.getWidth();
        graphics.drawImage(from, left, 0, wide, to.getHeight(), null);
        graphics.dispose();
        return to;
    }
}
