package dev.easel.engine.illustrator.cast.relief;

/** Lays a layer over the planes. */
final class Composition {
    private Composition() {}

    /** With normals of its own. */
    static void curved(Planes planes, Layer layer, Matter matter, Normals normals) {
        float mirror = (float) matter.mirror();
        paint(
                planes,
                layer,
                matter,
                (x, y, s) -> {
                    normals.normal(x, y, s);
                    s.reflect(mirror);
                });
    }

    /** As ink: it takes the normals of what it lies on. */
    static void flat(Planes planes, Layer layer, Matter matter) {
        int left = layer.box().x;
        int top = layer.box().y;
        paint(
                planes,
                layer,
                matter,
                (x, y, s) -> keepNormal(planes, (top + y) * planes.width + left + x, s));
    }

    /** Turns a point of a layer's box to its normal. */
    @FunctionalInterface
    private interface Turn {
        void at(int x, int y, Surfel surfel);
    }

    private static void paint(Planes planes, Layer layer, Matter matter, Turn turn) {
        int w = layer.box().width;
        Rows.each(
                0,
                layer.box().height,
                w,
                y -> {
                    Surfel s = surfel(matter);
                    int row = (layer.box().y + y) * planes.width + layer.box().x;
                    for (int x = 0; x < w; x++) {
                        int argb = layer.argb()[y * w + x];
                        if (argb >>> 24 > 0) {
                            s.colour(argb);
                            turn.at(x, y, s);
                            planes.over(row + x, s, alpha(argb, matter));
                        }
                    }
                });
    }

    private static void keepNormal(Planes planes, int i, Surfel s) {
        float under = planes.cover[i];
        s.normal(
                planes.normalX[i] * under,
                planes.normalY[i] * under,
                planes.normalZ[i] * under + 1 - under);
        s.open = planes.open[i] * under + 1 - under;
    }

    private static Surfel surfel(Matter matter) {
        Surfel s = new Surfel();
        s.gloss = (float) matter.gloss();
        s.glow = (float) matter.glow();
        return s;
    }

    private static float alpha(int argb, Matter matter) {
        return (float) ((argb >>> 24) / 255.0 * matter.opacity());
    }
}
