package dev.easel.image.codec;

import java.nio.ByteBuffer;
import java.util.Iterator;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** The unfiltered rows of a PNG, one after the other. (PNG Third Edition, 9 and 10.) */
final class PngRows implements AutoCloseable {
    private final Iterator<ByteBuffer> data;
    private final Inflater inflater = new Inflater();
    private final int step;
    private byte[] row = {};
    private byte[] above = {};

    PngRows(Iterable<ByteBuffer> data, int filterStep) {
        this.data = data.iterator();
        this.step = filterStep;
    }

    /** Starts an image (or one pass of an interlaced one) whose rows have this many bytes. */
    void start(int rowBytes) {
        row = new byte[rowBytes];
        above = new byte[rowBytes];
    }

    /** The next row; valid until the one after the next is asked for. */
    byte[] next() {
        byte[] reused = above;
        above = row;
        row = reused;
        byte[] filter = new byte[1];
        fill(filter);
        fill(row);
        switch (filter[0]) {
            case 0 -> {}
            case 1 -> addLeft();
            case 2 -> addAbove();
            case 3 -> addAverage();
            case 4 -> addPaeth();
            default -> throw Refusals.broken("PNG", "a row has an unknown filter");
        }
        return row;
    }

    private void fill(byte[] target) {
        int done = 0;
        try {
            while (done < target.length) {
                int got = inflater.inflate(target, done, target.length - done);
                done += got;
                if (got == 0) {
                    feed();
                }
            }
        } catch (DataFormatException e) {
            throw Refusals.broken("PNG", "its pixels cannot be unpacked");
        }
    }

    private void feed() {
        if (inflater.finished() || inflater.needsDictionary() || !data.hasNext()) {
            throw Refusals.truncated("PNG");
        }
        inflater.setInput(data.next());
    }

    private void addLeft() {
        for (int i = step; i < row.length; i++) {
            row[i] += row[i - step];
        }
    }

    private void addAbove() {
        for (int i = 0; i < row.length; i++) {
            row[i] += above[i];
        }
    }

    private void addAverage() {
        for (int i = 0; i < row.length; i++) {
            int left = i < step ? 0 : row[i - step] & 0xFF;
            row[i] += (byte) (left + (above[i] & 0xFF) >> 1);
        }
    }

    private void addPaeth() {
        for (int i = 0; i < row.length; i++) {
            int left = i < step ? 0 : row[i - step] & 0xFF;
            int up = above[i] & 0xFF;
            int corner = i < step ? 0 : above[i - step] & 0xFF;
            int toLeft = Math.abs(up - corner);
            int toUp = Math.abs(left - corner);
            int toCorner = Math.abs(left + up - 2 * corner);
            row[i] +=
                    (byte)
                            (toLeft <= toUp && toLeft <= toCorner
                                    ? left
                                    : toUp <= toCorner ? up : corner);
        }
    }

    @Override
    public void close() {
        inflater.end();
    }
}
