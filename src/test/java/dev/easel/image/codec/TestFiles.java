package dev.easel.image.codec;

import dev.easel.image.Pixels;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import org.bytedeco.opencv.global.opencv_imgcodecs;

/** One small file of each kind, written by other programs than the decoders under test. */
final class TestFiles {
    private TestFiles() {}

    /** Files by a name that says what is special; all show {@link TestPictures#gradient}. */
    static Map<String, byte[]> all(Pixels picture) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("png", write(picture, "png", BufferedImage.TYPE_INT_RGB, null));
        files.put("png interlaced", interlaced(picture));
        files.put("jpeg", jpeg(picture));
        files.put("jpeg progressive", jpeg(picture, opencv_imgcodecs.IMWRITE_JPEG_PROGRESSIVE, 1));
        files.put("jpeg restarts", jpeg(picture, opencv_imgcodecs.IMWRITE_JPEG_RST_INTERVAL, 2));
        files.put("jpeg grey", write(picture, "jpeg", BufferedImage.TYPE_BYTE_GRAY, null));
        files.put("webp lossy", webp(picture, 90));
        files.put("webp lossless", webp(picture, 101));
        files.put("webp alpha", webp(TestPictures.fading(picture.width(), picture.height()), 90));
        files.put("gif", write(picture, "gif", BufferedImage.TYPE_BYTE_INDEXED, null));
        files.put("bmp", write(picture, "bmp", BufferedImage.TYPE_INT_RGB, null));
        files.put("bmp palette", write(picture, "bmp", BufferedImage.TYPE_BYTE_INDEXED, null));
        files.put("bmp rle", write(picture, "bmp", BufferedImage.TYPE_BYTE_INDEXED, "BI_RLE8"));
        for (String packing : new String[] {"None", "LZW", "ZLib", "PackBits", "JPEG"}) {
            files.put(
                    "tiff " + packing, write(picture, "tiff", BufferedImage.TYPE_INT_RGB, packing));
        }
        return files;
    }

    static byte[] jpeg(Pixels picture, int... parameters) {
        return NativeImages.encode(picture, ".jpg", parameters);
    }

    /** Lossless if {@code quality} is over 100. */
    static byte[] webp(Pixels picture, int quality) {
        return NativeImages.encode(
                picture, ".webp", opencv_imgcodecs.IMWRITE_WEBP_QUALITY, quality);
    }

    private static byte[] interlaced(Pixels picture) {
        return new TestPng(picture.width(), picture.height(), 8, 6, true)
                .write(
                        (x, y, c) -> picture.at(x, y) >> (c == 3 ? 24 : 16 - 8 * c) & 0xFF,
                        Map.of());
    }

    /** Writes through ImageIO, converted to a BufferedImage type first. */
    static byte[] write(Pixels picture, String format, int type, String packing) {
        BufferedImage image = converted(picture, type);
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam param = writer.getDefaultWriteParam();
            if (packing != null) {
                param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                param.setCompressionType(packing);
            }
            writer.write(null, new IIOImage(image, null, null), param);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** The picture in Java2D's palette, as the GIF and the palette BMPs hold it. */
    static Pixels inFewColors(Pixels picture) {
        return Pixels.of(converted(picture, BufferedImage.TYPE_BYTE_INDEXED));
    }

    private static BufferedImage converted(Pixels picture, int type) {
        BufferedImage image = new BufferedImage(picture.width(), picture.height(), type);
        Graphics2D g = image.createGraphics();
        g.drawImage(picture.toBufferedImage(), 0, 0, null);
        g.dispose();
        return image;
    }
}
