package dev.easel.image.codec;

/**
 * Walks the codes of one 8×8 block without computing pixels, as libjpeg would read them. (ITU-T
 * T.81, F.2.2 and G.1.2.)
 */
final class JpegBlocks {
    private final JpegBits bits;
    private final int from;
    private final int to;

    /** How many more blocks of the band are empty. */
    private int emptyBlocks;

    JpegBlocks(JpegBits bits, JpegScan scan) {
        this.bits = bits;
        this.from = scan.from();
        this.to = scan.to();
    }

    void restart(int number) {
        bits.restart(number);
        emptyBlocks = 0;
    }

    /** A whole block of a sequential picture. */
    void sequential(JpegHuffman dc, JpegHuffman ac) {
        firstDc(dc);
        for (int k = 1; k < 64; k++) {
            int code = ac.decode(bits);
            int size = code & 15;
            if (size == 0 && code >> 4 != 15) {
                return;
            }
            k += code >> 4;
            requireInside(size == 0 ? 0 : k, 63);
            bits.skip(size);
        }
    }

    void firstDc(JpegHuffman dc) {
        int size = dc.decode(bits);
        if (size > 15) {
            throw Refusals.broken("JPEG", "its pixels cannot be unpacked");
        }
        bits.skip(size);
    }

    void refineDc() {
        bits.skip(1);
    }

    /**
     * The first telling of a band of coefficients.
     *
     * @param known one bit for each coefficient that is not zero
     * @return {@code known}, grown
     */
    long firstAc(JpegHuffman ac, long known) {
        if (emptyBlocks > 0) {
            emptyBlocks--;
            return known;
        }
        long grown = known;
        for (int k = from; k <= to; k++) {
            int code = ac.decode(bits);
            int size = code & 15;
            if (size == 0 && code >> 4 != 15) {
                emptyBlocks = run(code >> 4) - 1;
                return grown;
            }
            k += code >> 4;
            if (size > 0) {
                requireInside(k, to);
                bits.skip(size);
                grown |= 1L << k;
            }
        }
        return grown;
    }

    /** One more bit for a band of coefficients; arguments as {@link #firstAc}. */
    long refineAc(JpegHuffman ac, long known) {
        long grown = known;
        int k = from;
        while (emptyBlocks == 0 && k <= to) {
            int code = ac.decode(bits);
            if ((code & 15) == 0 && code >> 4 != 15) {
                emptyBlocks = run(code >> 4);
                break;
            }
            requireInside(code & 15, 1);
            bits.skip(code & 15);
            k = refineUntil(k, code >> 4, known);
            if ((code & 15) != 0 && k <= to) {
                grown |= 1L << k;
            }
            k++;
        }
        if (emptyBlocks > 0) {
            emptyBlocks--;
            bitsFor(known, k);
        }
        return grown;
    }

    /** Refines coefficients from {@code k} on until {@code zeros} + 1 unknown ones are passed. */
    private int refineUntil(int k, int zeros, long known) {
        int left = zeros;
        int at = k;
        for (; at <= to; at++) {
            if ((known >>> at & 1) != 0) {
                bits.skip(1);
            } else if (left-- == 0) {
                break;
            }
        }
        return at;
    }

    private void bitsFor(long known, int start) {
        for (int k = start; k <= to; k++) {
            bits.skip((int) (known >>> k & 1));
        }
    }

    private int run(int bitsOfLength) {
        return (1 << bitsOfLength) + bits.take(bitsOfLength);
    }

    private static void requireInside(int k, int last) {
        if (k > last) {
            throw Refusals.broken("JPEG", "its pixels cannot be unpacked");
        }
    }
}
