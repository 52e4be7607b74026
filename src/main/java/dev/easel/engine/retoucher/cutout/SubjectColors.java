package dev.easel.engine.retoucher.cutout;

import dev.easel.engine.retoucher.core.Alpha;
import dev.easel.engine.retoucher.core.ColorPlanes;
import dev.easel.engine.retoucher.core.ColorSpace;
import dev.easel.engine.retoucher.core.Plane;
import dev.easel.engine.retoucher.core.Resize;
import dev.easel.engine.retoucher.core.Rows;
import dev.easel.image.PixelSize;
import dev.easel.image.Pixels;
import dev.easel.image.Rgb;

/** Gives a picture the alpha of its subject, and half-covered pixels the subject's own colour. */
final class SubjectColors {
    private static final int SIDE = 1600;

    private SubjectColors() {}

    static Pixels of(Pixels picture, Plane alpha) {
        PixelSize small = picture.size().within(SIDE);
        Pixels opaque = Resize.AREA.to(small, Alpha.over(picture, new Rgb(0x808080)));
        ColorPlanes colors = ColorSpace.SRGB.of(opaque);
        ColorPlanes own = new Matting(colors).foreground(Resize.AREA.to(small, alpha));
        float scaleX = (float) small.width() / picture.width();
        float scaleY = (float) small.height() / picture.height();
        Pixels out = Pixels.blank(picture.width(), picture.height());
        Rows.each(
                picture.height(),
                y -> {
                    float[] c = new float[3];
                    for (int x = 0; x < picture.width(); x++) {
                        int i = y * picture.width() + x;
                        int a = Math.clamp(Math.round(alpha.values()[i] * 255), 0, 255);
                        int rgb = picture.argb()[i];
                        if (a > 0 && a < 255) {
                            float sx = (x + 0.5f) * scaleX - 0.5f;
                            float sy = (y + 0.5f) * scaleY - 0.5f;
                            c[0] = own.first().sample(sx, sy);
                            c[1] = own.second().sample(sx, sy);
                            c[2] = own.third().sample(sx, sy);
                            rgb = ColorSpace.SRGB.write(c);
                        }
                        out.argb()[i] = a == 0 ? 0 : a << 24 | rgb & 0xFFFFFF;
                    }
                });
        return out;
    }
}
