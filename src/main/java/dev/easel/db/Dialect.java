package dev.easel.db;

import com.zaxxer.hikari.HikariConfig;
import java.util.Locale;

/** What differs between the databases: how to connect. The SQL is the same. */
public sealed interface Dialect permits Sqlite, Postgres {
    /** Fills in driver, address and pool settings for connections that read. */
    HikariConfig reading(DbSettings settings);

    /** Fills in driver, address and pool settings for connections that write. */
    HikariConfig writing(DbSettings settings);

    /** Whether reads and writes may share one pool. */
    boolean onePool();

    /** Whether several servers may work on one database. */
    boolean shared();

    /** Chooses by the address. */
    static Dialect of(String url) {
        String scheme = url.toLowerCase(Locale.ROOT);
        if (scheme.startsWith("jdbc:sqlite:")) {
            return new Sqlite();
        }
        if (scheme.startsWith("jdbc:postgresql:") || scheme.matches("postgres(ql)?://.*")) {
            return new Postgres();
        }
        throw new IllegalArgumentException(
                "EASEL_DB_URL must begin with jdbc:sqlite:, jdbc:postgresql: or postgresql://, not "
                        + scheme(url));
    }

    private static String scheme(String url) {
        int end = url.indexOf("//");
        return end < 0
                ? "'" + url.substring(0, Math.min(20, url.length())) + "…'"
                : url.substring(0, end);
    }
}
