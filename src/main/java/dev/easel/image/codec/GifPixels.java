package dev.easel.image.codec;

import java.nio.ByteBuffer;

/** Unpacks the colour indices of a GIF frame. (GIF89a specification, appendix F.) */
final class GifPixels {
    private static final int MAX_CODES = 4096;
    private final ByteBuffer gif;
    private final int clear;
    private final int[] prefix = new int[MAX_CODES];
    private final byte[] last = new byte[MAX_CODES];
    private final int[] length = new int[MAX_CODES];
    private final byte[] pending = new byte[MAX_CODES + 1];
    private final int minimumBits;
    private int at;
    private int leftInBlock;
    private int bits;
    private int bitCount;
    private int codeBits;
    private int known;
    private int previous = -1;
    private int taken;
    private int ready;

    /**
     * @param at where the data begin, with the size of the smallest code
     */
    GifPixels(ByteBuffer gif, int at) {
        this.gif = gif;
        this.minimumBits = gif.get(at);
        if (minimumBits < 1 || minimumBits > 8) {
            throw Refusals.broken("GIF", "its pixels cannot be unpacked");
        }
        this.at = at + 1;
        this.clear = 1 << minimumBits;
        for (int i = 0; i < clear; i++) {
            last[i] = (byte) i;
            length[i] = 1;
        }
        forget();
    }

    /** Fills {@code row} with the next indices. */
    void next(byte[] row) {
        int done = 0;
        while (done < row.length) {
            if (taken == ready) {
                unpack();
            }
            int count = Math.min(row.length - done, ready - taken);
            System.arraycopy(pending, taken, row, done, count);
            taken += count;
            done += count;
        }
    }

    private void forget() {
        known = clear + 2;
        codeBits = minimumBits + 1;
        previous = -1;
    }

    private void unpack() {
        int code = code();
        while (code == clear) {
            forget();
            code = code();
        }
        boolean repeats = code == known && previous >= 0 && known < MAX_CODES;
        if (code == clear + 1) {
            throw Refusals.truncated("GIF");
        }
        if (code >= known && !repeats) {
            throw Refusals.broken("GIF", "its pixels cannot be unpacked");
        }
        ready = length[repeats ? previous : code];
        taken = 0;
        for (int c = repeats ? previous : code, i = ready - 1; i >= 0; i--, c = prefix[c]) {
            pending[i] = last[c];
        }
        if (repeats) {
            pending[ready++] = pending[0];
        }
        learn();
        previous = code;
    }

    private void learn() {
        if (previous < 0 || known == MAX_CODES) {
            return;
        }
        prefix[known] = previous;
        last[known] = pending[0];
        length[known] = length[previous] + 1;
        known++;
        if (known == 1 << codeBits && codeBits < 12) {
            codeBits++;
        }
    }

    private int code() {
        while (bitCount < codeBits) {
            if (leftInBlock == 0) {
                leftInBlock = gif.get(at++) & 0xFF;
                if (leftInBlock == 0) {
                    throw Refusals.truncated("GIF");
                }
            }
            bits |= (gif.get(at++) & 0xFF) << bitCount;
            bitCount += 8;
            leftInBlock--;
        }
        int code = bits & (1 << codeBits) - 1;
        bits >>>= codeBits;
        bitCount -= codeBits;
        return code;
    }
}
