package dev.easel.engine.retoucher.look;

import static org.bytedeco.opencv.global.opencv_core.CV_32S;
import static org.bytedeco.opencv.global.opencv_imgproc.CC_STAT_AREA;
import static org.bytedeco.opencv.global.opencv_imgproc.CC_STAT_HEIGHT;
import static org.bytedeco.opencv.global.opencv_imgproc.CC_STAT_LEFT;
import static org.bytedeco.opencv.global.opencv_imgproc.CC_STAT_TOP;
import static org.bytedeco.opencv.global.opencv_imgproc.CC_STAT_WIDTH;
import static org.bytedeco.opencv.global.opencv_imgproc.connectedComponentsWithStats;

import dev.easel.engine.retoucher.core.Blur;
import dev.easel.engine.retoucher.core.ColorPlanes;
import dev.easel.engine.retoucher.core.OpenCv;
import dev.easel.engine.retoucher.core.Plane;
import dev.easel.engine.retoucher.paint.Lab;
import dev.easel.engine.retoucher.paint.Ramp;
import dev.easel.engine.retoucher.paint.Tone;
import dev.easel.engine.retoucher.paint.WideBlur;
import java.nio.IntBuffer;
import org.bytedeco.opencv.opencv_core.Mat;

/** Guesses where lamps burn at night: windows, which are dark upright boxes in light walls. */
final class Lamps {
    private static final float DARKER_BY = 0.14f;

    /** Walls are lighter than rock and bark. */
    private static final float LIGHT_WALL = 0.47f;

    private static final double LEAST_FILLED = 0.62;
    private static final double LOWEST_SHAPE = 0.6;
    private static final double HIGHEST_SHAPE = 3.2;
    private static final int MOST = 40;

    private Lamps() {}

    /** 0–1 a pixel. */
    static Plane in(ColorPlanes srgb, Setting setting) {
        Plane luma = Tone.luma(srgb);
        float unit = setting.unit();
        Plane surround = WideBlur.of(luma, 11 * unit);
        ColorPlanes lab = Lab.of(srgb);
        Plane calm = calmColour(lab);
        byte[] dark = new byte[luma.values().length];
        Scene scene = setting.scene();
        // figures wear no windows
        float keptFree = scene.hasFigure() ? 0.3f : 1;
        Plane nearSky = WideBlur.of(scene.sky(), 14 * unit).with(scene.sky(), Math::max);
        for (int i = 0; i < dark.length; i++) {
            boolean window =
                    surround.values()[i] - luma.values()[i] > DARKER_BY
                            && surround.values()[i] > LIGHT_WALL
                            && calm.values()[i] > 0.5f
                            && nearSky.values()[i] < 0.12f
                            && scene.skin().values()[i] < 0.3f
                            && scene.subject().values()[i] <= keptFree
                            && scene.faces().values()[i] < 0.1f;
            dark[i] = (byte) (window ? 1 : 0);
        }
        return Blur.gaussian(windows(dark, srgb, unit), 0.7 * unit);
    }

    /** Panes are grey: leaves and water are not taken for windows. */
    private static Plane calmColour(ColorPlanes lab) {
        return lab.second()
                .with(lab.third(), (a, b) -> 1 - Ramp.smooth((float) Math.hypot(a, b), 11, 20));
    }

    private static Plane windows(byte[] dark, ColorPlanes srgb, float unit) {
        Plane out = Plane.zeros(srgb.width(), srgb.height());
        try (Mat mask = OpenCv.bytes(dark, srgb.width(), srgb.height());
                Mat labels = new Mat();
                Mat stats = new Mat();
                Mat centres = new Mat()) {
            int count = connectedComponentsWithStats(mask, labels, stats, centres, 4, CV_32S);
            IntBuffer label = labels.createBuffer();
            IntBuffer row = stats.createBuffer();
            boolean[] lit = new boolean[count];
            int taken = 0;
            for (int n = 1; n < count && taken < MOST; n++) {
                lit[n] = isWindow(row, 5 * n, unit);
                taken += lit[n] ? 1 : 0;
            }
            for (int i = 0; i < out.values().length; i++) {
                out.values()[i] = lit[label.get(i)] ? 1 : 0;
            }
        }
        return out;
    }

    private static boolean isWindow(IntBuffer stats, int at, float unit) {
        int width = stats.get(at + CC_STAT_WIDTH);
        int height = stats.get(at + CC_STAT_HEIGHT);
        double area = stats.get(at + CC_STAT_AREA);
        double shape = (double) height / width;
        boolean sized = area > 14 * unit * unit && area < 700 * unit * unit;
        boolean inside = stats.get(at + CC_STAT_LEFT) > 0 && stats.get(at + CC_STAT_TOP) > 0;
        return sized
                && inside
                && area > LEAST_FILLED * width * height
                && shape > LOWEST_SHAPE
                && shape < HIGHEST_SHAPE;
    }
}
