package dev.easel.db;

import com.zaxxer.hikari.HikariConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;

/**
 * SQLite in WAL mode, synchronous FULL: what is committed survives power loss. One connection
 * writes, several read; writers that queue in the pool wait fairly, writers that queue in SQLite do
 * not.
 */
record Sqlite() implements Dialect {
    private static final int WAL_LIMIT_BYTES = 64 << 20;

    @Override
    public HikariConfig reading(DbSettings settings) {
        return pool(settings, settings.connections(), TransactionMode.DEFERRED);
    }

    @Override
    public HikariConfig writing(DbSettings settings) {
        return pool(settings, 1, TransactionMode.IMMEDIATE);
    }

    @Override
    public boolean onePool() {
        return false;
    }

    @Override
    public boolean shared() {
        return false;
    }

    private static HikariConfig pool(DbSettings settings, int size, TransactionMode mode) {
        createFolder(settings.url());
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.setTransactionMode(mode);
        config.setBusyTimeout(10_000);
        config.setJournalSizeLimit(WAL_LIMIT_BYTES);
        config.enforceForeignKeys(true);
        config.setCacheSize(-8_000);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl(settings.url());
        HikariConfig hikari = new HikariConfig();
        hikari.setDataSource(source);
        hikari.setMaximumPoolSize(size);
        hikari.setMinimumIdle(Math.min(size, 2));
        return hikari;
    }

    private static void createFolder(String url) {
        String file = url.substring("jdbc:sqlite:".length());
        Path parent = Path.of(file).toAbsolutePath().getParent();
        try {
            if (parent != null) {
                Files.createDirectories(parent);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot create the data folder " + parent, e);
        }
    }
}
