package dev.easel.id;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * UUIDs of version 7 (RFC 9562): they sort by the time they were made. Within this process each is
 * greater than the one before, also within one millisecond (method 3: the 12 bits after the version
 * hold a fraction of the millisecond).
 */
public final class Uuid7 {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final AtomicLong LAST = new AtomicLong();

    private Uuid7() {}

    /** A new one, in its canonical lower-case form. */
    public static String next() {
        long now = System.currentTimeMillis() << 12 | (System.nanoTime() & 0xFFF);
        long tick = LAST.updateAndGet(last -> Math.max(last + 1, now));
        long high = tick >>> 12 << 16 | 0x7000 | tick & 0xFFF;
        long low = RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(high, low).toString();
    }
}
