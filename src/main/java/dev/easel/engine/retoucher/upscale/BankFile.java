package dev.easel.engine.retoucher.upscale;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** The filter banks that ship with Easel: weights as 16-bit multiples of 1/8192, compressed. */
public enum BankFile {
    /** Any picture with texture. */
    PHOTO,
    /** Flat shapes with crisp edges; takes noise away. */
    DRAWING,
    /** What {@link #PHOTO} made, doubled once more. */
    SECOND_PASS;

    private static final float STEPS = 8192;

    private String fileName() {
        return name().toLowerCase(Locale.ROOT) + ".filters";
    }

    public void write(Path folder, float[] filters) throws IOException {
        try (DataOutputStream out =
                new DataOutputStream(
                        new GZIPOutputStream(Files.newOutputStream(folder.resolve(fileName()))))) {
            for (float weight : filters) {
                out.writeShort(Math.round(weight * STEPS));
            }
        }
    }

    /** Reads the bank that was packed with this class. */
    public FilterBank read() {
        float[] filters = new float[FilterBank.SIZE];
        try (InputStream file = BankFile.class.getResourceAsStream(fileName())) {
            if (file == null) {
                throw new IllegalStateException(fileName() + " is not on the class path");
            }
            DataInputStream in = new DataInputStream(new GZIPInputStream(file, 1 << 16));
            for (int i = 0; i < filters.length; i++) {
                filters[i] = in.readShort() / STEPS;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(fileName(), e);
        }
        return new FilterBank(filters);
    }
}
