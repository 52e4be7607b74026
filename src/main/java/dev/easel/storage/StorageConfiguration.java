package dev.easel.storage;

import java.nio.file.Path;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where image bytes go. */
@Configuration(proxyBeanMethods = false)
class StorageConfiguration {
    @Bean
    BlobStore blobStore(@Value("${easel.storage.directory}") Path directory) {
        return new DirectoryStore(directory.toAbsolutePath(), Instant.now());
    }
}
