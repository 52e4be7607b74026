package dev.easel.db;

import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The rows. Reads and writes are told apart because SQLite has one writer: it gets a connection of
 * its own, so that readers never wait for it.
 */
public final class Database {
    private final JdbcClient reader;
    private final JdbcClient writer;
    private final DataSource writes;
    private final TransactionTemplate transaction;
    private final Dialect dialect;

    public Database(Dialect dialect, DataSource reads, DataSource writes) {
        this.dialect = dialect;
        this.writes = writes;
        this.reader = JdbcClient.create(reads);
        this.writer = JdbcClient.create(writes);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(writes));
    }

    /** Runs queries; inside {@link #write} they see what it has written. */
    public <T> T read(Function<JdbcClient, T> queries) {
        return queries.apply(
                TransactionSynchronizationManager.isActualTransactionActive() ? writer : reader);
    }

    /**
     * Runs statements in one transaction: all or nothing; joins a transaction that is already open.
     */
    @SuppressWarnings(
            "NullAway") // TransactionTemplate hands on what the function returns, which is never
    // null
    public <T> T write(Function<JdbcClient, T> statements) {
        return transaction.execute(status -> statements.apply(writer));
    }

    /** Runs the action once the open transaction is committed, at once if none is open. */
    public void afterCommit(Runnable action) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            action.run();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        action.run();
                    }
                });
    }

    /**
     * Connections that write; within {@link #write} they must be obtained through Spring to join
     * its transaction.
     */
    public DataSource writes() {
        return writes;
    }

    public Dialect dialect() {
        return dialect;
    }
}
