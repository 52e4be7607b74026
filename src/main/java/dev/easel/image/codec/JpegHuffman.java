package dev.easel.image.codec;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** A Huffman table of a JPEG. (ITU-T T.81, C and F.2.2.3.) */
final class JpegHuffman {
    private static final int FAST_BITS = 8;

    /** For codes of up to eight bits: length << 8 | value; 0 for longer ones. */
    private final short[] fast = new short[1 << FAST_BITS];

    /** By length: the first code, the number of codes, the index of the first value. */
    private final int[] firstCode = new int[17];

    private final int[] codes = new int[17];
    private final int[] firstValue = new int[17];
    private final byte[] values = new byte[256];

    /** Reads 16 counts and their values from {@code at}. */
    JpegHuffman(ByteBuffer content, int at) {
        int code = 0;
        int total = 0;
        for (int length = 1; length <= 16; length++) {
            codes[length] = content.get(at + length - 1) & 0xFF;
            firstCode[length] = code;
            firstValue[length] = total;
            code += codes[length];
            total += codes[length];
            if (code > 1 << length || total > 256) {
                throw Refusals.broken("JPEG", "a Huffman table makes no sense");
            }
            code <<= 1;
        }
        content.get(at + 16, values, 0, total);
        fillFast();
    }

    private void fillFast() {
        for (int length = 1; length <= FAST_BITS; length++) {
            int spare = FAST_BITS - length;
            for (int i = 0; i < codes[length]; i++) {
                int entry = length << 8 | values[firstValue[length] + i] & 0xFF;
                int from = firstCode[length] + i << spare;
                Arrays.fill(fast, from, from + (1 << spare), (short) entry);
            }
        }
    }

    /** How many values it has; its segment holds 16 more bytes. */
    int size() {
        return firstValue[16] + codes[16];
    }

    /** Consumes one code and gives its value. */
    int decode(JpegBits bits) {
        int entry = fast[bits.peek(FAST_BITS)];
        if (entry != 0) {
            bits.skip(entry >> 8);
            return entry & 0xFF;
        }
        for (int length = FAST_BITS + 1; length <= 16; length++) {
            int index = bits.peek(length) - firstCode[length];
            if (index < codes[length]) {
                bits.skip(length);
                return values[firstValue[length] + index] & 0xFF;
            }
        }
        bits.requireComplete();
        throw Refusals.broken("JPEG", "its pixels cannot be unpacked");
    }
}
