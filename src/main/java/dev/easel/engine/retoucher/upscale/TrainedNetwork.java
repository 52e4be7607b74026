package dev.easel.engine.retoucher.upscale;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The networks that ship with Easel. A file holds the number of layers in one byte, then for each
 * layer its inputs and outputs in a byte each, its weights and its biases as 32-bit floats.
 */
public enum TrainedNetwork {
    /** Clean pictures with texture. */
    PHOTO,
    /** Pictures that were compressed or are noisy. */
    COMPRESSED,
    /** Flat shapes with crisp edges. */
    DRAWING,
    /** What {@link #PHOTO} made, doubled once more. */
    SECOND_PASS;

    /** The one for what this one made. */
    TrainedNetwork next() {
        return this == DRAWING ? DRAWING : SECOND_PASS;
    }

    private String fileName() {
        return name().toLowerCase(Locale.ROOT) + ".network";
    }

    /** Writes the network to be shipped. */
    public void write(Path folder, DoublingNetwork network) throws IOException {
        try (DataOutputStream out =
                new DataOutputStream(
                        new BufferedOutputStream(
                                Files.newOutputStream(folder.resolve(fileName()))))) {
            out.writeByte(network.layers().size());
            for (Convolution layer : network.layers()) {
                out.writeByte(layer.inputs());
                out.writeByte(layer.outputs());
                write(out, layer.weights());
                write(out, layer.bias());
            }
        }
    }

    private static void write(DataOutputStream out, float[] values) throws IOException {
        for (float value : values) {
            out.writeFloat(value);
        }
    }

    /** Reads the network that was packed with this class. */
    public DoublingNetwork read() {
        try (InputStream file = TrainedNetwork.class.getResourceAsStream(fileName())) {
            if (file == null) {
                throw new IllegalStateException(fileName() + " is not on the class path");
            }
            return read(new DataInputStream(new BufferedInputStream(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(fileName(), e);
        }
    }

    private static DoublingNetwork read(DataInputStream in) throws IOException {
        List<Convolution> layers = new ArrayList<>();
        for (int left = in.readUnsignedByte(); left > 0; left--) {
            Convolution layer = Convolution.zeros(in.readUnsignedByte(), in.readUnsignedByte());
            read(in, layer.weights());
            read(in, layer.bias());
            layers.add(layer);
        }
        return new DoublingNetwork(layers);
    }

    private static void read(DataInputStream in, float[] values) throws IOException {
        for (int i = 0; i < values.length; i++) {
            values[i] = in.readFloat();
        }
    }
}
