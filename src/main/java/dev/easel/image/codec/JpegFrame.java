package dev.easel.image.codec;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A JPEG's frame header. (ITU-T T.81, B.2.2.)
 *
 * @param progressive whether coefficients come in several scans
 */
record JpegFrame(int width, int height, boolean progressive, List<Component> components) {
    private static final int SEQUENTIAL_BASELINE = 0xC0;
    private static final int SEQUENTIAL_EXTENDED = 0xC1;
    private static final int PROGRESSIVE = 0xC2;

    /**
     * One colour plane.
     *
     * @param across blocks of this component in an MCU, side by side: 1–4
     * @param down likewise, one above the other
     */
    record Component(int id, int across, int down) {}

    /** Reads the content of a frame segment. */
    static JpegFrame read(int marker, ByteBuffer content) {
        boolean huffman =
                marker == SEQUENTIAL_BASELINE
                        || marker == SEQUENTIAL_EXTENDED
                        || marker == PROGRESSIVE;
        if (!huffman || content.get(0) != 8) {
            throw Refusals.unsupported(
                    "an arithmetic, lossless or 12-bit JPEG", "an ordinary 8-bit JPEG");
        }
        int count = content.get(5) & 0xFF;
        if (count != 1 && count != 3 && count != 4) {
            throw Refusals.broken("JPEG", "it has " + count + " colour components");
        }
        return new JpegFrame(
                content.getShort(3) & 0xFFFF,
                content.getShort(1) & 0xFFFF,
                marker == PROGRESSIVE,
                IntStream.range(0, count).mapToObj(i -> component(content, 6 + 3 * i)).toList());
    }

    private static Component component(ByteBuffer content, int at) {
        int across = content.get(at + 1) >> 4 & 0xF;
        int down = content.get(at + 1) & 0xF;
        if (across < 1 || across > 4 || down < 1 || down > 4) {
            throw Refusals.broken("JPEG", "its sampling factors make no sense");
        }
        return new Component(content.get(at) & 0xFF, across, down);
    }

    int mcusAcross() {
        return ceilDiv(width, 8 * maxAcross());
    }

    int mcusDown() {
        return ceilDiv(height, 8 * maxDown());
    }

    /** Blocks in a row of a scan that holds only this component. */
    int blocksAcross(Component c) {
        return ceilDiv(ceilDiv(width * c.across, maxAcross()), 8);
    }

    /** Rows of blocks in a scan that holds only this component. */
    int blocksDown(Component c) {
        return ceilDiv(ceilDiv(height * c.down, maxDown()), 8);
    }

    private int maxAcross() {
        return components.stream().mapToInt(Component::across).max().orElseThrow();
    }

    private int maxDown() {
        return components.stream().mapToInt(Component::down).max().orElseThrow();
    }

    private static int ceilDiv(int a, int b) {
        return (a + b - 1) / b;
    }
}
