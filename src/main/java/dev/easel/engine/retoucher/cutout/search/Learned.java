package dev.easel.engine.retoucher.cutout.search;

import dev.easel.engine.retoucher.cutout.trees.Trees;
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

/** The trees that ship with Easel; {@code cutout.training} grows them. */
public enum Learned {
    /** Region features to the region's share of subject. */
    FIRST,
    /** Region and context features to the same. */
    SECOND,
    /** Mask features to the mask's overlap with the true subject. */
    JUDGE;

    private String fileName() {
        return name().toLowerCase(Locale.ROOT) + ".trees";
    }

    public void write(Path folder, Trees trees) throws IOException {
        try (DataOutputStream out =
                new DataOutputStream(
                        new GZIPOutputStream(Files.newOutputStream(folder.resolve(fileName()))))) {
            trees.write(out);
        }
    }

    /** The trees that were packed with this class, read once. */
    Trees trees() {
        return Loaded.ALL[ordinal()];
    }

    private Trees read() {
        try (InputStream file = Learned.class.getResourceAsStream(fileName())) {
            if (file == null) {
                throw new IllegalStateException(fileName() + " is not on the class path");
            }
            return Trees.read(new DataInputStream(new GZIPInputStream(file, 1 << 16)));
        } catch (IOException e) {
            throw new UncheckedIOException(fileName(), e);
        }
    }

    private static final class Loaded {
        private static final Trees[] ALL = new Trees[values().length];

        static {
            for (Learned which : values()) {
                ALL[which.ordinal()] = which.read();
            }
        }
    }
}
