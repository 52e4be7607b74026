package dev.easel.engine.retoucher.cutout.training;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Which pictures are for learning and which for measuring; nothing is ever for both. */
public enum Split {
    TRAIN,
    TEST;

    private static final int TEST_IN = 5;
    static final int FOLDS = 2;

    /** Of a picture file, by its name: every fifth is for measuring. */
    static Split of(String fileName) {
        return hash(fileName) % TEST_IN == 0 ? TEST : TRAIN;
    }

    /** Which half of the learning pictures a file belongs to, 0 or 1. */
    static int fold(String fileName) {
        return (int) (hash(fileName) / TEST_IN % FOLDS);
    }

    private static long hash(String fileName) {
        CRC32 crc = new CRC32();
        crc.update(fileName.getBytes(StandardCharsets.UTF_8));
        return crc.getValue();
    }
}
