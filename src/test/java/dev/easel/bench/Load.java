package dev.easel.bench;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** Calls something many times from many clients and times each call. */
final class Load {
    /** One call; the number tells calls apart. */
    @FunctionalInterface
    interface Call {
        void run(int number);

        /** How long it takes, in nanoseconds. */
        default long time(int number) {
            long before = System.nanoTime();
            run(number);
            return System.nanoTime() - before;
        }
    }

    private Load() {}

    /** A tenth of the calls warms up first and is not counted. */
    static Timings run(String name, int clients, int calls, Call call) throws InterruptedException {
        time(name, clients, Math.max(clients, calls / 10), number -> call.run(-1 - number));
        return time(name, clients, calls, call);
    }

    /**
     * Clients that each begin a call every {@code interval} milliseconds, as people and programs do
     * that do not wait in a queue; the time of a call counts from when it should have begun.
     */
    static Timings paced(String name, int clients, int calls, Call call, int interval)
            throws InterruptedException {
        long begin = System.nanoTime();
        long step = interval * 1_000_000L / clients;
        return time(name, clients, calls, new Paced(call, begin, step));
    }

    private record Paced(Call call, long begin, long step) implements Call {
        @Override
        public void run(int number) {
            call.run(number);
        }

        @Override
        public long time(int number) {
            long due = begin + number * step;
            while (System.nanoTime() < due) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            call.run(number);
            return System.nanoTime() - due;
        }
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
                                    nanos[i] = call.time(i);
                                }
                                done.countDown();
                            });
        }
        done.await();
        return new Timings(name, nanos, (System.nanoTime() - start) / 1e9);
    }
}
