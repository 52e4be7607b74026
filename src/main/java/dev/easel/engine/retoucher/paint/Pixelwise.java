package dev.easel.engine.retoucher.paint;

import dev.easel.engine.retoucher.core.ColorPlanes;
import dev.easel.engine.retoucher.core.Plane;
import dev.easel.engine.retoucher.core.Rows;
import dev.easel.image.PixelSize;

/** Works a picture pixel by pixel, rows side by side. */
public final class Pixelwise {
    private Pixelwise() {}

    /** Changes the colour of pixel {@code i} in place. */
    @FunctionalInterface
    public interface Change {
        void at(int i, float[] colour);
    }

    /** The value of a plane at column x, row y. */
    @FunctionalInterface
    public interface Field {
        float at(int x, int y);
    }

    /** A new picture; {@code planes} stays as it is. */
    public static ColorPlanes of(ColorPlanes planes, Change change) {
        int w = planes.width();
        ColorPlanes out = ColorPlanes.zeros(w, planes.height());
        Rows.each(
                planes.height(),
                y -> {
                    float[] c = new float[3];
                    for (int i = y * w; i < (y + 1) * w; i++) {
                        c[0] = planes.first().values()[i];
                        c[1] = planes.second().values()[i];
                        c[2] = planes.third().values()[i];
                        change.at(i, c);
                        out.first().values()[i] = c[0];
                        out.second().values()[i] = c[1];
                        out.third().values()[i] = c[2];
                    }
                });
        return out;
    }

    /** A plane filled from its coordinates. */
    public static Plane plane(PixelSize size, Field field) {
        Plane out = Plane.zeros(size.width(), size.height());
        Rows.each(
                size.height(),
                y -> {
                    for (int x = 0; x < size.width(); x++) {
                        out.values()[y * size.width() + x] = field.at(x, y);
                    }
                });
        return out;
    }
}
