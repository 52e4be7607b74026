package dev.easel.engine.retoucher.bench;

import dev.easel.engine.retoucher.core.Blur;
import dev.easel.engine.retoucher.core.Plane;
import dev.easel.image.Pixels;

/** How close one picture is to another, in luma, leaving out a border of eight pixels. */
public final class Measure {
    private static final int BORDER = 8;

    private Measure() {}

    /** Luma by ITU-R BT.601, 0–255. */
    public static Plane luma(Pixels pixels) {
        Plane out = Plane.zeros(pixels.width(), pixels.height());
        for (int i = 0; i < out.values().length; i++) {
            int c = pixels.argb()[i];
            out.values()[i] = .299f * (c >> 16 & 255) + .587f * (c >> 8 & 255) + .114f * (c & 255);
        }
        return out;
    }

    /** Peak signal to noise ratio in dB; higher is closer. */
    public static double psnr(Plane a, Plane b) {
        Plane error =
                a.with(b, (x, y) -> (Math.clamp(x, 0, 255) - y) * (Math.clamp(x, 0, 255) - y));
        return 10 * Math.log10(255 * 255 / inside(error));
    }

    /** Structural similarity, up to 1 (Wang et al., 2004). */
    public static double ssim(Plane a, Plane b) {
        Plane meanA = Blur.gaussian(a, 1.5);
        Plane meanB = Blur.gaussian(b, 1.5);
        Plane aa = Blur.gaussian(a.with(a, (x, y) -> x * y), 1.5);
        Plane bb = Blur.gaussian(b.with(b, (x, y) -> x * y), 1.5);
        Plane ab = Blur.gaussian(a.with(b, (x, y) -> x * y), 1.5);
        Plane map = Plane.zeros(a.width(), a.height());
        for (int i = 0; i < map.values().length; i++) {
            double ma = meanA.values()[i];
            double mb = meanB.values()[i];
            double va = aa.values()[i] - ma * ma;
            double vb = bb.values()[i] - mb * mb;
            double both = ab.values()[i] - ma * mb;
            double same = (2 * ma * mb + 6.5025) * (2 * both + 58.5225);
            map.values()[i] = (float) (same / ((ma * ma + mb * mb + 6.5025) * (va + vb + 58.5225)));
        }
        return inside(map);
    }

    private static double inside(Plane plane) {
        double sum = 0;
        for (int y = BORDER; y < plane.height() - BORDER; y++) {
            for (int x = BORDER; x < plane.width() - BORDER; x++) {
                sum += plane.at(x, y);
            }
        }
        return sum / ((plane.width() - 2.0 * BORDER) * (plane.height() - 2.0 * BORDER));
    }
}
