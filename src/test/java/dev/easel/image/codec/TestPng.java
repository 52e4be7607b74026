package dev.easel.image.codec;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/** Writes PNGs sample by sample, of every kind the format knows. */
record TestPng(int width, int height, int depth, int colorType, boolean interlaced) {
    private static final int[][] ADAM7 = {
        {0, 0, 8, 8},
        {4, 0, 8, 8},
        {0, 4, 4, 8},
        {2, 0, 4, 4},
        {0, 2, 2, 4},
        {1, 0, 2, 2},
        {0, 1, 1, 2}
    };

    /** The stored value of one sample. */
    interface Samples {
        int at(int x, int y, int channel);
    }

    int channels() {
        return new int[] {1, 0, 3, 1, 2, 0, 4}[colorType];
    }

    /** The whole file; {@code extra} chunks stand before the image data, in order. */
    byte[] write(Samples samples, Map<String, byte[]> extra) {
        Map<String, byte[]> chunks = new LinkedHashMap<>();
        chunks.put("IHDR", header());
        chunks.putAll(extra);
        chunks.put("IDAT", deflate(rows(samples)));
        chunks.put("IEND", new byte[0]);
        return file(chunks);
    }

    static byte[] file(Map<String, byte[]> chunks) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeLong(0x89504E470D0A1A0AL);
            for (Map.Entry<String, byte[]> chunk : chunks.entrySet()) {
                byte[] type = chunk.getKey().getBytes(StandardCharsets.US_ASCII);
                CRC32 sum = new CRC32();
                sum.update(type);
                sum.update(chunk.getValue());
                out.writeInt(chunk.getValue().length);
                out.write(type);
                out.write(chunk.getValue());
                out.writeInt((int) sum.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    byte[] header() {
        return java.nio.ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put((byte) depth)
                .put((byte) colorType)
                .put((byte) 0)
                .put((byte) 0)
                .put((byte) (interlaced ? 1 : 0))
                .array();
    }

    static byte[] deflate(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private byte[] rows(Samples samples) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int[] pass : interlaced ? ADAM7 : new int[][] {{0, 0, 1, 1}}) {
            for (int y = pass[1]; y < height && pass[0] < width; y += pass[3]) {
                out.write(0);
                out.writeBytes(row(samples, pass[0], pass[2], y));
            }
        }
        return out.toByteArray();
    }

    private byte[] row(Samples samples, int start, int step, int y) {
        StringBuilder bits = new StringBuilder();
        for (int x = start; x < width; x += step) {
            for (int c = 0; c < channels(); c++) {
                String binary = Integer.toBinaryString(samples.at(x, y, c) | 1 << depth);
                bits.append(binary.substring(binary.length() - depth));
            }
        }
        bits.append("0".repeat((8 - bits.length() % 8) % 8));
        byte[] row = new byte[bits.length() / 8];
        for (int i = 0; i < row.length; i++) {
            row[i] = (byte) Integer.parseInt(bits.substring(8 * i, 8 * i + 8), 2);
        }
        return row;
    }
}
