package dev.easel.bench;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** Calls something many times from many clients and times each call. */
final class Load {
    /** One call; the number tells calls apart. */
    @FunctionalInterface
    interface Call {
        void run(int number);
    }

    private Load() {}

    /** A tenth of the calls warms up first and is not counted. */
    static Timings run(String name, int clients, int calls, Call call) throws InterruptedException {
        time(name, clients, Math.max(clients, calls / 10), number -> call.run(-1 - number));
        return time(name, clients, calls, call);
    }

    private static Timings time(String name, int clients, int calls, Call call)
            throws InterruptedException {
        long[] nanos = new long[calls];
        AtomicInteger next = new AtomicInteger();
        CountDownLatch done = new CountDownLatch(clients);
        long start = System.nanoTime();
        for (int c = 0; c < clients; c++) {
            Thread.ofPlatform()
                    .start(
                            () -> {
                                for (int i = next.getAndIncrement();
                                        i < calls;
                                        i = next.getAndIncrement()) {
                                    long before = System.nanoTime();
                                    call.run(i);
                                    nanos[i] = System.nanoTime() - before;
                                }
                                done.countDown();
                            });
        }
        done.await();
        return new Timings(name, nanos, (System.nanoTime() - start) / 1e9);
    }
}
