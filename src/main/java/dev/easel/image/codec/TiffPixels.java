package dev.easel.image.codec;

import dev.easel.image.Pixels;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import org.jspecify.annotations.Nullable;

/**
 * Takes the samples out of what the TIFF reader made. Java2D's own conversion will not do: it takes
 * grey for linear light, is slow with profiles, and the reader leaves 12-bit samples and colours
 * multiplied by alpha as they are.
 */
final class TiffPixels {
    private static final int BITS_PER_SAMPLE = 258;
    private static final int EXTRA_SAMPLES = 338;
    private static final int ICC_PROFILE = 34675;

    private final ColorModel model;
    private final Raster raster;
    private final int colors;
    private final boolean multiplied;
    private final double[] scale;

    private TiffPixels(BufferedImage image, TiffDirectory page) {
        this.model = image.getColorModel();
        this.raster = image.getRaster();
        this.colors = model.getNumColorComponents();
        this.multiplied = page.number(EXTRA_SAMPLES, 0) == 1;
        this.scale = new double[raster.getNumBands()];
        for (int band = 0; band < scale.length; band++) {
            boolean real = raster.getTransferType() >= DataBuffer.TYPE_FLOAT;
            int room = raster.getSampleModel().getSampleSize(band);
            long bits = Math.min(room, page.number(BITS_PER_SAMPLE, band, room));
            scale[band] = real ? 255 : 255 / (Math.pow(2, bits) - 1);
        }
    }

    /** Converts the first page of a TIFF to sRGB. */
    static Pixels of(BufferedImage image, TiffDirectory page) {
        if (image.getColorModel() instanceof IndexColorModel) {
            return Pixels.of(image);
        }
        Pixels pixels = Pixels.blank(image.getWidth(), image.getHeight());
        TiffPixels from = new TiffPixels(image, page);
        ColorProfile profile = ColorProfile.read(page.bytes(ICC_PROFILE), from.colors);
        int[] line = new int[pixels.width()];
        for (int y = 0; y < pixels.height(); y++) {
            from.row(y, line, profile);
            System.arraycopy(line, 0, pixels.argb(), y * pixels.width(), line.length);
        }
        if (profile != null && from.colors < 4) {
            profile.convert(pixels.argb());
        }
        return pixels;
    }

    private void row(int y, int[] line, @Nullable ColorProfile profile) {
        int bands = raster.getNumBands();
        double[] samples = raster.getPixels(0, y, line.length, 1, (double[]) null);
        if (model.getColorSpace().getType() == ColorSpace.TYPE_CMYK && bands >= 4) {
            cmyk(samples, line, profile);
            return;
        }
        boolean alpha = model.hasAlpha() && bands > colors;
        for (int x = 0; x < line.length; x++) {
            int at = x * bands;
            int a = alpha ? level(samples[at + colors], colors) : 255;
            double share = alpha && multiplied && a > 0 ? 255.0 / a : 1;
            int r = level(samples[at] * share, 0);
            int g = colors < 3 ? r : level(samples[at + 1] * share, 1);
            int b = colors < 3 ? r : level(samples[at + 2] * share, 2);
            line[x] = a << 24 | r << 16 | g << 8 | b;
        }
    }

    private void cmyk(double[] samples, int[] line, @Nullable ColorProfile profile) {
        byte[] ink = new byte[4 * line.length];
        for (int x = 0; x < line.length; x++) {
            for (int band = 0; band < 4; band++) {
                double sample = samples[x * raster.getNumBands() + band];
                ink[4 * x + band] = (byte) level(sample, band);
            }
        }
        Cmyk.toSrgb(ink, line, profile);
    }

    private int level(double sample, int band) {
        return (int) Math.clamp(Math.round(sample * scale[band]), 0, 255);
    }
}
