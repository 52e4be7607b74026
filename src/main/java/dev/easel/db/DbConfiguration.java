package dev.easel.db;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.context.annotation.Primary;

/** Settings → dialect → two pools → {@link Database}; Flyway migrates through the primary one. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DbSettings.class)
class DbConfiguration {
    private final DbSettings settings;
    private final Dialect dialect;

    DbConfiguration(DbSettings settings, @Value("${easel.data}") String data) {
        String url =
                settings.url().isBlank() ? "jdbc:sqlite:" + data + "/easel.db" : settings.url();
        this.settings =
                new DbSettings(
                        url, settings.username(), settings.password(), settings.connections());
        this.dialect = Dialect.of(url);
    }

    /** Held as long as the server lives; a shared database needs no folder of its own. */
    @Bean
    AutoCloseable dataFolder(@Value("${easel.data}") Path data) {
        return dialect.shared() ? () -> {} : DataFolder.claim(data.toAbsolutePath());
    }

    @Bean
    @Primary
    @DependsOn("dataFolder")
    HikariDataSource writes() {
        return new HikariDataSource(dialect.writing(settings));
    }

    @Bean
    DataSource reads(HikariDataSource writes) {
        return dialect.onePool() ? writes : new HikariDataSource(dialect.reading(settings));
    }

    @Bean
    Database database(@Qualifier("reads") DataSource reads, HikariDataSource writes) {
        return new Database(dialect, reads, writes);
    }
}
