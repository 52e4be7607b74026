package dev.easel.engine.retoucher.look;

import static org.bytedeco.opencv.global.opencv_imgproc.INTER_NEAREST;
import static org.bytedeco.opencv.global.opencv_imgproc.resize;

import dev.easel.engine.retoucher.core.Blur;
import dev.easel.engine.retoucher.core.ColorPlanes;
import dev.easel.engine.retoucher.core.OpenCv;
import dev.easel.engine.retoucher.core.Plane;
import dev.easel.engine.retoucher.core.Resize;
import dev.easel.engine.retoucher.paint.Lab;
import dev.easel.engine.retoucher.paint.Palette;
import dev.easel.engine.retoucher.paint.Pixelwise;
import dev.easel.engine.retoucher.paint.Ramp;
import dev.easel.engine.retoucher.paint.Tone;
import dev.easel.image.PixelSize;
import org.bytedeco.opencv.opencv_core.Size;

/** Few large pixels in few colours, ordered dither (Bayer, 1973), dark contours. */
public final class PixelArt implements Painter {
    private static final int[] BAYER = {0, 8, 2, 10, 12, 4, 14, 6, 3, 11, 1, 9, 15, 7, 13, 5};
    private static final float DITHER = 5;
    private static final float CONTOUR = 24;

    @Override
    public ColorPlanes paint(ColorPlanes srgb, Setting setting) {
        int cells = Math.round(setting.between(232, 108));
        PixelSize grid = srgb.size().within(cells);
        ColorPlanes vivid = Tone.saturate(Tone.levels(srgb, 0.005, 0.9f), 1.25f);
        ColorPlanes small = sharpened(Resize.AREA.to(grid, vivid));
        ColorPlanes lab = Lab.of(small);
        Palette palette = Palette.of(lab, Math.round(setting.between(40, 22)), setting.seed());
        ColorPlanes few = palette.paint(palette.assign(dithered(lab)), grid.width(), grid.height());
        ColorPlanes drawn = Lab.toSrgb(few.withFirst(contoured(few.first(), Tone.luma(small))));
        return drawn.each(p -> enlarged(p, srgb.size()));
    }

    private static ColorPlanes sharpened(ColorPlanes small) {
        return Tone.clip(
                small.each(p -> p.with(Blur.gaussian(p, 1.2), (v, m) -> v + 0.55f * (v - m))));
    }

    private static ColorPlanes dithered(ColorPlanes lab) {
        int w = lab.width();
        return Pixelwise.of(
                lab,
                (i, c) -> {
                    int cell = (i / w & 3) * 4 + (i % w & 3);
                    c[0] += DITHER * (BAYER[cell] / 16f - 0.47f);
                });
    }

    private static Plane contoured(Plane lightness, Plane luma) {
        Plane edges = luma.with(Blur.gaussian(luma, 1), (v, m) -> m - v);
        return lightness.with(edges, (l, e) -> l - CONTOUR * Ramp.smooth(e, 0.03f, 0.1f));
    }

    private static Plane enlarged(Plane plane, PixelSize size) {
        try (Size target = new Size(size.width(), size.height())) {
            return OpenCv.filter(plane, (s, t) -> resize(s, t, target, 0, 0, INTER_NEAREST));
        }
    }
}
