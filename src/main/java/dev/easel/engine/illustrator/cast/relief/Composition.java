package dev.easel.engine.illustrator.cast.relief;

/** Lays a layer over the planes. */
final class Composition {
    private Composition() {}

    /** With the normals of its own surface. */
    static void inflated(Planes planes, Layer layer, Matter matter, Surface surface) {
        Surfel s = surfel(matter);
        int w = layer.box().width;
        for (int y = 0; y < layer.box().height; y++) {
            int row = (layer.box().y + y) * planes.width + layer.box().x;
            for (int x = 0; x < w; x++) {
                int argb = layer.argb()[y * w + x];
                if (argb >>> 24 > 0) {
                    s.colour(argb);
                    surface.normal(x, y, s);
                    planes.over(row + x, s, alpha(argb, matter));
                }
            }
        }
    }

    /** As ink: it takes the normals of what it lies on. */
    static void flat(Planes planes, Layer layer, Matter matter) {
        Surfel s = surfel(matter);
        int w = layer.box().width;
        for (int y = 0; y < layer.box().height; y++) {
            int row = (layer.box().y + y) * planes.width + layer.box().x;
            for (int x = 0; x < w; x++) {
                int argb = layer.argb()[y * w + x];
                if (argb >>> 24 > 0) {
                    s.colour(argb);
                    keepNormal(planes, row + x, s);
                    planes.over(row + x, s, alpha(argb, matter));
                }
            }
        }
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
