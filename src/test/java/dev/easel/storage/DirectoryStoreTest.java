package dev.easel.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryStoreTest extends BlobStoreContract {
    private static final Instant NOW = Instant.parse("2030-01-01T00:00:00Z");
    @TempDir Path directory;
    private DirectoryStore store;

    @BeforeEach
    void open() {
        store = reopened();
    }

    private DirectoryStore reopened() {
        return new DirectoryStore(directory.resolve("new/files"), NOW);
    }

    @Override
    protected BlobStore store() {
        return store;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void blobsSurviveAReopening() {
        BlobKey key = new BlobKey("a/b");
        store.put(key, new byte[] {1, 2});
        assertThat(reopened().read(key)).hasValue(new byte[] {1, 2});
    }

    @Test
    void nothingUnfinishedIsLeftBehind() throws IOException {
        store.put(new BlobKey("a"), new byte[5]);
        store.put(new BlobKey("a"), new byte[6]);
        assertThat(files()).hasSize(1);
    }

    @Test
    void onlyForgottenLeftoversAreRemovedAtStart() throws IOException {
        store.put(new BlobKey("a"), new byte[5]);
        Path unfinished = directory.resolve("new/files/.unfinished");
        Path old = leftover(unfinished.resolve("old"), Duration.ofHours(25));
        Path fresh = leftover(unfinished.resolve("fresh"), Duration.ofHours(1));
        assertThat(reopened().exists(new BlobKey("a"))).isTrue();
        assertThat(old).doesNotExist();
        assertThat(fresh).exists();
    }

    private static Path leftover(Path file, Duration age) throws IOException {
        Files.write(file, new byte[3]);
        return Files.setLastModifiedTime(file, FileTime.from(NOW.minus(age)));
    }

    @Test
    void manyBlobsAreSpreadOverDirectories() throws IOException {
        IntStream.range(0, 200)
                .forEach(i -> store.put(new BlobKey("images/%04x.png".formatted(i)), new byte[1]));
        long directories = files().stream().map(Path::getParent).distinct().count();
        assertThat(directories).isGreaterThan(80);
    }
}
