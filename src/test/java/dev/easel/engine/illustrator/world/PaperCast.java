package dev.easel.engine.illustrator.world;

import dev.easel.engine.illustrator.cast.Cast;
import dev.easel.engine.illustrator.cast.Role;
import dev.easel.engine.illustrator.cast.Sprite;
import dev.easel.engine.illustrator.cast.Traits;
import dev.easel.engine.illustrator.cast.Traits.Habitat;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.util.Map;
import java.util.Set;

/** Cut-out figures of one pure colour with a black edge, easy to find in a picture. */
final class PaperCast implements Cast {
    static final int COLOR = 0xFF00FF;
    private static final Map<String, Traits> TRAITS =
            Map.of(
                    "doll", new Traits(1.7, 0.5, Habitat.GROUND),
                    "mouse", new Traits(0.1, 1.4, Habitat.GROUND),
                    "tower", new Traits(40, 0.4, Habitat.BUILDING),
                    "truck", new Traits(3, 2.4, Habitat.VEHICLE),
                    "kite", new Traits(0.8, 1, Habitat.SKY),
                    "boat", new Traits(4, 1.2, Habitat.WATER_SURFACE),
                    "shark", new Traits(2, 2.2, Habitat.UNDERWATER),
                    "hat", new Traits(0.2, 1.5, Habitat.TABLE_TOP));

    @Override
    public Set<String> kinds() {
        return TRAITS.keySet();
    }

    @Override
    public Traits traits(String kind) {
        return TRAITS.getOrDefault(kind, new Traits(1, 1, Habitat.GROUND));
    }

    @Override
    public Sprite draw(Role role, Runnable beat) {
        beat.run();
        int h = role.height();
        int w = (int) Math.max(2, Math.round(h * traits(role.subject().kind()).aspect()));
        BufferedImage image = new BufferedImage(w, h, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        g.setColor(new Color(COLOR));
        g.fillRect(0, 0, w, h);
        g.setColor(Color.BLACK);
        g.drawRect(0, 0, w - 1, h - 1);
        g.dispose();
        Point2D middle = new Point2D.Double(w / 2.0, h * 0.1);
        return new Sprite(image, new Point2D.Double(w / 2.0, h), Map.of("head", middle));
    }
}
