package dev.easel.db;

import com.zaxxer.hikari.HikariConfig;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** PostgreSQL 13 or later; one pool serves reads and writes. */
record Postgres() implements Dialect {
    @Override
    public HikariConfig reading(DbSettings settings) {
        return writing(settings);
    }

    @Override
    public HikariConfig writing(DbSettings settings) {
        HikariConfig hikari = new HikariConfig();
        hikari.setMaximumPoolSize(settings.connections());
        hikari.setMinimumIdle(2);
        hikari.setUsername(settings.username());
        hikari.setPassword(settings.password());
        if (settings.url().startsWith("jdbc:")) {
            hikari.setJdbcUrl(settings.url());
        } else {
            address(hikari, URI.create(settings.url()));
        }
        return hikari;
    }

    @Override
    public boolean onePool() {
        return true;
    }

    @Override
    public boolean shared() {
        return true;
    }

    /** Reads {@code postgresql://user:password@host:port/name?options}. */
    private static void address(HikariConfig hikari, URI uri) {
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        hikari.setJdbcUrl("jdbc:postgresql://" + uri.getHost() + port + uri.getPath() + query);
        String user = uri.getRawUserInfo();
        if (user != null) {
            String[] parts = user.split(":", 2);
            hikari.setUsername(URLDecoder.decode(parts[0], StandardCharsets.UTF_8));
            if (parts.length == 2) {
                hikari.setPassword(URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
            }
        }
    }
}
