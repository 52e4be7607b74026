package dev.easel.db;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code easel.db.*}.
 *
 * @param url {@code jdbc:sqlite:FILE}, {@code jdbc:postgresql://…} or {@code
 *     postgresql://user:password@host/name}; empty for SQLite in the data folder
 * @param connections for reading on SQLite, in all on PostgreSQL
 */
@ConfigurationProperties("easel.db")
public record DbSettings(
        @DefaultValue("") String url,
        @Nullable String username,
        @Nullable String password,
        @DefaultValue("16") int connections) {}
