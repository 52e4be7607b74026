package dev.easel.engine.retoucher.look;

import dev.easel.engine.retoucher.core.Blur;
import dev.easel.engine.retoucher.core.ColorPlanes;
import dev.easel.engine.retoucher.core.ColorSpace;
import dev.easel.engine.retoucher.core.Gradients;
import dev.easel.engine.retoucher.core.Plane;
import dev.easel.engine.retoucher.core.StructureTensor;
import dev.easel.engine.retoucher.paint.Kuwahara;
import dev.easel.engine.retoucher.paint.Ramp;
import dev.easel.engine.retoucher.paint.Tone;
import dev.easel.image.Pixels;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.List;

/** Facets: points along the edges of the picture, triangulated (after Gai and Wang, 2015). */
public final class LowPoly implements Painter {
    private static final int SMALLEST = 24;

    @Override
    public ColorPlanes paint(ColorPlanes srgb, Setting setting) {
        if (Math.min(srgb.width(), srgb.height()) < SMALLEST) {
            return srgb;
        }
        ColorPlanes vivid = Tone.saturate(Tone.levels(srgb, 0.004, 0.95f), 1.2f);
        StructureTensor flow = StructureTensor.of(Tone.luma(vivid), 3 * setting.unit());
        ColorPlanes clean =
                new Kuwahara(4 * setting.unit(), 8).apply(vivid, flow, setting.heartbeat());
        setting.beat();
        List<Facets.Point> points =
                Facets.points(importance(clean, setting), spacing(setting), setting.seed());
        setting.beat();
        return drawn(clean, Facets.triangles(points, srgb.size()), setting);
    }

    /** Distance between points on plain ground, pixels. */
    private static float spacing(Setting setting) {
        return setting.unit() * setting.between(26, 64);
    }

    /** 0 plain to 1: edges, most of all the subject's and faces'. */
    private static Plane importance(ColorPlanes clean, Setting setting) {
        Plane edges =
                Gradients.of(Blur.gaussian(Tone.luma(clean), 1.4 * setting.unit())).magnitude();
        float strong = Math.max(0.01f, edges.quantile(0.95));
        Plane subject = setting.scene().subject();
        Plane faces = setting.scene().faces();
        Plane out = Plane.zeros(clean.width(), clean.height());
        for (int i = 0; i < out.values().length; i++) {
            float near = 0.8f + 0.2f * subject.values()[i] + 0.6f * faces.values()[i];
            out.values()[i] =
                    Math.min(
                            1,
                            Ramp.smooth(edges.values()[i], 0.08f * strong, 0.6f * strong) * near);
        }
        return out;
    }

    private static ColorPlanes drawn(
            ColorPlanes clean, List<Facets.Triangle> triangles, Setting setting) {
        Pixels source = ColorSpace.SRGB.toPixels(clean);
        BufferedImage sheet = source.toBufferedImage();
        Graphics2D g = sheet.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setStroke(new BasicStroke(0.8f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        for (Facets.Triangle t : triangles) {
            Path2D path = new Path2D.Double();
            path.moveTo(t.a().x(), t.a().y());
            path.lineTo(t.b().x(), t.b().y());
            path.lineTo(t.c().x(), t.c().y());
            path.closePath();
            g.setColor(colour(source, t, 0.05f * setting.amount()));
            g.fill(path);
            g.draw(path);
        }
        g.dispose();
        return ColorSpace.SRGB.of(Pixels.of(sheet));
    }

    /** The mean of the picture inside, a little lighter or darker by the facet's slope. */
    private static Color colour(Pixels source, Facets.Triangle t, float relief) {
        float[] sum = new float[3];
        float count = 0;
        for (int i = 1; i < 6; i++) {
            for (int j = 1; j < 7 - i; j++) {
                float u = i / 7f;
                float v = j / 7f;
                float x = t.a().x() * (1 - u - v) + t.b().x() * u + t.c().x() * v;
                float y = t.a().y() * (1 - u - v) + t.b().y() * u + t.c().y() * v;
                int p =
                        source.at(
                                Math.clamp((int) x, 0, source.width() - 1),
                                Math.clamp((int) y, 0, source.height() - 1));
                for (int k = 0; k < 3; k++) {
                    sum[k] += p >> (16 - 8 * k) & 0xFF;
                }
                count++;
            }
        }
        double slope = Math.atan2(t.b().y() - t.a().y(), t.b().x() - t.a().x());
        float light = (1 + relief * (float) Math.sin(slope * 2)) / (count * 255);
        return new Color(
                Math.min(1, sum[0] * light),
                Math.min(1, sum[1] * light),
                Math.min(1, sum[2] * light));
    }
}
