package dev.easel.task;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.db.Database;
import dev.easel.testing.TestDatabase;
import dev.easel.testing.TestServer;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The bell between servers on one PostgreSQL. */
class QueueBellTest {
    private final Database db = TestServer.on(TestDatabase.POSTGRESQL).bean(Database.class);

    @Test
    void isHeardByAnother() throws InterruptedException {
        CountDownLatch heard = new CountDownLatch(1);
        QueueBell here = new QueueBell(db, () -> {});
        try (QueueBell there = new QueueBell(db, heard::countDown)) {
            Thread.ofVirtual().start(there);
            boolean rung = false;
            for (int i = 0; i < 400 && !rung; i++) {
                here.ring();
                rung = heard.await(50, TimeUnit.MILLISECONDS);
            }
            assertThat(rung).isTrue();
        }
    }
}
