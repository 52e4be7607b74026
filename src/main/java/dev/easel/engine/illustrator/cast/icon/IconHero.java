package dev.easel.engine.illustrator.cast.icon;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** A vector icon that plays a part: dyed in the colour asked for and inflated. */
public final class IconHero implements Hero {
    private static final double WIDEST = 5000;

    private final Drawing drawing;
    private final Matter matter;
    private final boolean turned;
    private final Rectangle2D extent;

    /**
     * @param turned whether the icon looks to the left and must be turned round
     */
    public IconHero(String svg, Matter matter, boolean turned) {
        this.drawing = Drawing.parse(svg);
        this.matter = matter;
        this.turned = turned;
        this.extent = drawing.extent();
    }

    @Override
    public double width(Costume costume) {
        return Math.clamp(Stage.HEIGHT * extent.getWidth() / extent.getHeight(), 50, WIDEST);
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        stage.add(matter, this::paint, argb -> dye(argb, costume));
        double middle = width(costume) / 2;
        return Marks.foot(middle, 990)
                .and("top", middle, 10)
                .and("head", middle, 60)
                .and("back", middle, 420)
                .and("hand", middle * 1.5, 560)
                .and("inside", middle, 600);
    }

    private void paint(Graphics2D graphics) {
        double side = Stage.HEIGHT / extent.getHeight();
        double left = -extent.getX() * side;
        if (turned) {
            graphics.translate(side * extent.getWidth(), 0);
            graphics.scale(-1, 1);
        }
        graphics.translate(left, -extent.getY() * side);
        synchronized (drawing) {
            drawing.draw(graphics, side);
        }
    }

    private static void dye(int[] argb, Costume costume) {
        if (!costume.colors().isEmpty()) {
            new Dye(argb, costume.ownColor(0)).apply(argb);
        }
    }
}
