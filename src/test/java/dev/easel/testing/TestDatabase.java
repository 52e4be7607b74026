package dev.easel.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The databases that everything about data is tested on: a SQLite file, and a real PostgreSQL. */
public enum TestDatabase {
    SQLITE,
    POSTGRESQL;

    /**
     * For {@code easel.db.url}; empty means SQLite in the data folder. Every call to PostgreSQL's
     * is a new database.
     */
    public String url() {
        return switch (this) {
            case SQLITE -> "";
            case POSTGRESQL -> Postgres.newDatabase();
        };
    }

    /** Started once a run, stopped with it. */
    private static final class Postgres {
        private static final EmbeddedPostgres SERVER = start();
        private static int databases;

        static synchronized String newDatabase() {
            String name = "easel" + ++databases;
            try (var connection = SERVER.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create database " + name);
            } catch (java.sql.SQLException e) {
                throw new IllegalStateException(e);
            }
            return "postgresql://postgres:postgres@localhost:" + SERVER.getPort() + "/" + name;
        }

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server)));
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void close(EmbeddedPostgres server) {
            try {
                server.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
