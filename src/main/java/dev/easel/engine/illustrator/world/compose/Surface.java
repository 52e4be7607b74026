package dev.easel.engine.illustrator.world.compose;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import java.util.Optional;

/**
 * The face of a thing that words and pictures are drawn on, in shares of what is seen of it.
 *
 * @param ink 0xRRGGBB of letters on it
 * @param board 0xRRGGBB that covers what is printed there, or {@link #CLEAR}
 */
record Surface(double left, double top, double right, double bottom, int ink, int board) {
    /** Letters stand on the thing itself. */
    static final int CLEAR = -1;

    private static final int PAPER = 0xF6F3EC;
    private static final int DARK = 0x3A2A2A;
    private static final int PALE = 0xFFF6E0;

    /** The middle of anything else. */
    static final Surface PLAIN = new Surface(0.16, 0.34, 0.84, 0.72, PALE, CLEAR);

    private static final Map<String, Surface> FACES =
            Map.ofEntries(
                    Map.entry("sign", new Surface(0.08, 0.06, 0.92, 0.5, DARK, CLEAR)),
                    Map.entry("placard", new Surface(0.08, 0.06, 0.92, 0.56, DARK, PAPER)),
                    Map.entry("t-shirt", new Surface(0.27, 0.26, 0.73, 0.72, PALE, CLEAR)),
                    Map.entry("brick", new Surface(0.06, 0.06, 0.94, 0.94, PALE, CLEAR)),
                    Map.entry("wall", new Surface(0.06, 0.06, 0.94, 0.9, PALE, CLEAR)),
                    Map.entry("brick-wall", new Surface(0.06, 0.06, 0.94, 0.9, PALE, CLEAR)),
                    Map.entry("picture-frame", new Surface(0.2, 0.2, 0.8, 0.8, DARK, CLEAR)),
                    Map.entry("flag", new Surface(0.15, 0.1, 0.8, 0.55, PALE, CLEAR)),
                    Map.entry("white-flag", new Surface(0.2, 0.1, 0.9, 0.55, DARK, CLEAR)),
                    Map.entry("television", new Surface(0.12, 0.2, 0.88, 0.8, PALE, CLEAR)),
                    Map.entry("desktop-computer", new Surface(0.12, 0.1, 0.88, 0.6, PALE, CLEAR)),
                    Map.entry("laptop", new Surface(0.2, 0.12, 0.8, 0.58, PALE, CLEAR)),
                    Map.entry("scroll", new Surface(0.24, 0.18, 0.76, 0.76, DARK, 0xF3DFB4)),
                    Map.entry("newspaper", new Surface(0.12, 0.12, 0.88, 0.4, DARK, PAPER)),
                    Map.entry("notebook", new Surface(0.2, 0.2, 0.85, 0.6, DARK, PAPER)),
                    Map.entry("page-facing-up", new Surface(0.18, 0.15, 0.82, 0.8, DARK, CLEAR)));

    /** The face of things of that kind, if they have one to draw on. */
    static Optional<Surface> of(String kind) {
        return Optional.ofNullable(FACES.get(kind));
    }

    /**
     * The box on an outline: given by its anchors "face-top-left" and "face-bottom-right", else by
     * shares.
     */
    Rectangle2D on(Outline outline) {
        Point2D a = outline.anchor("face-top-left", left, top);
        Point2D b = outline.anchor("face-bottom-right", right, bottom);
        return new Rectangle2D.Double(a.getX(), a.getY(), b.getX() - a.getX(), b.getY() - a.getY());
    }
}
