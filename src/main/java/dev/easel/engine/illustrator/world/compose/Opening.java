package dev.easel.engine.illustrator.world.compose;

import dev.easel.engine.illustrator.cast.Traits.Habitat;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Set;

/**
 * Where something is put into a host.
 *
 * @param mouth middle of the opening, in heights of the host from its foot
 * @param rim its near edge
 * @param open whether it is open above, as a bowl is
 * @param hides whether what is in it is hidden below the rim
 */
record Opening(Point2D mouth, Fastening.Rim rim, boolean open, boolean hides) {
    /** Vessels drawn from icons, whose opening is near the top. */
    private static final Set<String> VESSELS =
            Set.of(
                    "basket",
                    "bucket",
                    "package",
                    "wastebasket",
                    "bathtub",
                    "shopping-cart",
                    "nest-with-eggs",
                    "empty-nest",
                    "pot-of-food",
                    "glass-of-milk",
                    "beer-mug",
                    "wine-glass",
                    "tumbler-glass",
                    "teacup-without-handle",
                    "pot-plant");

    private static final double OPEN = 0.42;

    static Opening of(Actor host) {
        Rectangle2D b = host.outline.bounds();
        boolean vessel = VESSELS.contains(host.subject.kind());
        Point2D mouth =
                vessel ? host.outline.at(0.5, 0.3) : host.outline.anchor("inside", 0.5, 0.55);
        double y = Math.max(mouth.getY(), b.getY());
        double[] span = host.outline.mask().span(y);
        double left = span == null ? b.getX() : span[0];
        double right = span == null ? b.getMaxX() : span[1];
        double half = (right - left) / 2;
        boolean open = mouth.getY() < b.getY() + OPEN * b.getHeight();
        boolean cab = host.traits.habitat() == Habitat.VEHICLE;
        double sag = cab ? 0.01 : half * 0.16;
        double low = cab ? 0.07 * b.getHeight() : 0;
        Fastening.Rim rim = new Fastening.Rim((left + right) / 2, y + low, half, sag);
        Point2D at = new Point2D.Double(mouth.getX(), y);
        return new Opening(at, rim, open && !cab, open || cab);
    }
}
