package dev.easel.image.codec;

import dev.easel.image.Pixels;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * JPEG with four components, read by the JDK's own reader, which hands out the samples as stored:
 * OpenCV converts them without regard to the profile.
 */
final class CmykJpeg {
    private CmykJpeg() {}

    static Pixels decode(byte[] encoded, JpegSegments segments) {
        Raster raster = raster(encoded);
        int w = raster.getWidth();
        Pixels pixels = Pixels.blank(w, raster.getHeight());
        ColorProfile profile = ColorProfile.read(segments.profile(), 4);
        byte[] row = new byte[4 * w];
        int[] line = new int[w];
        for (int y = 0; y < raster.getHeight(); y++) {
            raster.getDataElements(0, y, w, 1, row);
            toInk(row, segments);
            Cmyk.toSrgb(row, line, profile);
            System.arraycopy(line, 0, pixels.argb(), y * w, w);
        }
        return pixels;
    }

    /** Makes stored samples ink: 0 none, 255 full. */
    private static void toInk(byte[] row, JpegSegments segments) {
        for (int i = 0; segments.ycck() && i < row.length; i += 4) {
            int luma = row[i] & 0xFF;
            double blue = (row[i + 1] & 0xFF) - 128;
            double red = (row[i + 2] & 0xFF) - 128;
            row[i] = level(255 - luma - 1.402 * red);
            row[i + 1] = level(255 - luma + 0.344136 * blue + 0.714136 * red);
            row[i + 2] = level(255 - luma - 1.772 * blue);
        }
        for (int i = 0; segments.adobe() && i < row.length; i++) {
            row[i] = (byte) ~row[i];
        }
    }

    private static byte level(double value) {
        return (byte) Math.clamp(Math.round(value), 0, 255);
    }

    private static Raster raster(byte[] encoded) {
        ImageReader reader = jdkReader();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(encoded))) {
            reader.setInput(in, true, true);
            return reader.readRaster(0, null);
        } catch (IOException | RuntimeException e) {
            throw Refusals.broken("JPEG", "its pixels cannot be unpacked");
        } finally {
            reader.dispose();
        }
    }

    private static ImageReader jdkReader() {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("jpeg");
        while (readers.hasNext()) {
            ImageReader reader = readers.next();
            if (reader.getClass().getName().startsWith("com.sun.")) {
                return reader;
            }
        }
        throw new IllegalStateException("this Java runtime has no JPEG reader");
    }
}
