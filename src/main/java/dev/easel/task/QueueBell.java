package dev.easel.task;

import dev.easel.db.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.locks.LockSupport;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Wakes the other servers on a shared PostgreSQL when work is put in (LISTEN / NOTIFY), so that an
 * idle one need not wait for its next look. What it misses, polling finds.
 */
final class QueueBell implements Runnable, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(QueueBell.class);
    private static final int WAIT_MILLIS = 1000;
    private static final long RECONNECT_NANOS = 2_000_000_000L;

    private final Database db;
    private final Runnable wake;
    private volatile boolean closed;

    QueueBell(Database db, Runnable wake) {
        this.db = db;
        this.wake = wake;
    }

    /** Rings with the open transaction: heard when it is committed, and only then. */
    void ring() {
        db.write(
                sql ->
                        sql.sql("select pg_notify('easel_tasks', '')")
                                .query((row, n) -> 0)
                                .single());
    }

    @Override
    public void run() {
        while (!closed) {
            try {
                listen();
            } catch (SQLException e) {
                if (!closed) {
                    LOG.warn(
                            "cannot listen for other servers' tasks, will try again: {}",
                            e.getMessage());
                    LockSupport.parkNanos(RECONNECT_NANOS);
                }
            }
        }
    }

    @Override
    public void close() {
        closed = true;
    }

    private void listen() throws SQLException {
        try (Connection connection = db.writes().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("listen easel_tasks");
            PGConnection postgres = connection.unwrap(PGConnection.class);
            try {
                while (!closed) {
                    PGNotification[] rings = postgres.getNotifications(WAIT_MILLIS);
                    if (rings != null && rings.length > 0) {
                        wake.run();
                    }
                }
            } finally {
                statement.execute("unlisten *");
            }
        }
    }
}
