package dev.easel.image.codec;

/**
 * The bits of one stretch of entropy-coded JPEG data: stuffed zeros removed, ending at the next
 * marker. (ITU-T T.81, F.2.2.5.)
 */
final class JpegBits {
    private final byte[] jpeg;
    private int position;
    private long buffer;
    private int available;
    private int invented;

    JpegBits(byte[] jpeg, int position) {
        this.jpeg = jpeg;
        this.position = position;
    }

    /** The next {@code n} ≤ 16 bits, not consumed. */
    int peek(int n) {
        if (available < n) {
            fill();
        }
        return (int) (buffer >>> available - n) & (1 << n) - 1;
    }

    /** Consumes {@code n} ≤ 16 bits; at the end of the data they count as missing. */
    void skip(int n) {
        if (available < n) {
            fill();
        }
        available -= n;
    }

    int take(int n) {
        int bits = peek(n);
        available -= n;
        return bits;
    }

    private void fill() {
        while (available <= 40) {
            int next = 0;
            if (atMarker()) {
                invented += 8;
            } else {
                next = jpeg[position] & 0xFF;
                position += next == 0xFF ? 2 : 1;
            }
            buffer = buffer << 8 | next;
            available += 8;
        }
    }

    private boolean atMarker() {
        return position >= jpeg.length
                || jpeg[position] == (byte) 0xFF
                        && (position + 1 >= jpeg.length || jpeg[position + 1] != 0);
    }

    /**
     * @throws dev.easel.image.UnreadableImageException if more bits were consumed than are there
     */
    void requireComplete() {
        if (available < invented) {
            throw Refusals.truncated("JPEG");
        }
    }

    /** Drops the rest of the current stretch and goes on behind the restart marker after it. */
    void restart(int number) {
        requireComplete();
        while (!atMarker()) {
            position++;
        }
        while (position + 1 < jpeg.length && jpeg[position + 1] == (byte) 0xFF) {
            position++;
        }
        if (position + 1 >= jpeg.length) {
            throw Refusals.truncated("JPEG");
        }
        if ((jpeg[position + 1] & 0xFF) != 0xD0 + number) {
            throw Refusals.broken("JPEG", "a restart marker is missing");
        }
        position += 2;
        available = 0;
        invented = 0;
    }

    /** Where the data read so far end, or the marker behind them. */
    int position() {
        return position;
    }
}
