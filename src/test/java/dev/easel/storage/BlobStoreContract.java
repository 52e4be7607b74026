package dev.easel.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;

/** What every store must do. */
public abstract class BlobStoreContract {
    private static final BlobKey KEY = new BlobKey("images/0190/a.png");
    private static final BlobKey OTHER = new BlobKey("images/0190");

    /** A store that is empty at the start of each test, the same one throughout. */
    protected abstract BlobStore store();

    private static byte[] bytes(int count, long seed) {
        byte[] bytes = new byte[count];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    @Test
    void whatIsPutIsRead() {
        byte[] bytes = bytes(300_000, 1);
        store().put(KEY, bytes);
        assertThat(store().read(KEY)).hasValue(bytes);
        assertThat(store().exists(KEY)).isTrue();
    }

    @Test
    void nothingIsThereBefore() {
        assertThat(store().read(KEY)).isEmpty();
        assertThat(store().open(KEY)).isEmpty();
        assertThat(store().exists(KEY)).isFalse();
    }

    @Test
    void aKeyMayBeginAnother() {
        store().put(KEY, bytes(10, 1));
        store().put(OTHER, bytes(10, 2));
        assertThat(store().read(KEY)).hasValue(bytes(10, 1));
        assertThat(store().read(OTHER)).hasValue(bytes(10, 2));
    }

    @Test
    void puttingAgainIsNoErrorAndTheLastStays() {
        store().put(KEY, bytes(10, 1));
        store().put(KEY, bytes(10, 1));
        store().put(KEY, bytes(7, 2));
        assertThat(store().read(KEY)).hasValue(bytes(7, 2));
    }

    @Test
    void whatIsDeletedIsGone() {
        store().put(KEY, bytes(10, 1));
        store().delete(KEY);
        store().delete(KEY);
        assertThat(store().exists(KEY)).isFalse();
        assertThat(store().read(KEY)).isEmpty();
    }

    @Test
    void anOpenBlobIsStreamedAndKnowsItsLength() throws IOException {
        byte[] bytes = bytes(100_000, 3);
        store().put(KEY, bytes);
        Resource blob = store().open(KEY).orElseThrow();
        assertThat(blob.contentLength()).isEqualTo(bytes.length);
        assertThat(blob.getContentAsByteArray()).isEqualTo(bytes);
        try (InputStream in = blob.getInputStream()) {
            in.skipNBytes(99_990);
            assertThat(in.readAllBytes()).isEqualTo(Arrays.copyOfRange(bytes, 99_990, 100_000));
        }
    }

    @Test
    void anEmptyBlobIsABlob() throws IOException {
        store().put(KEY, new byte[0]);
        assertThat(store().read(KEY)).hasValue(new byte[0]);
        assertThat(store().open(KEY).orElseThrow().contentLength()).isZero();
    }

    @Test
    void readersSeeOneWholeBlobWhileWritersCompete() throws Exception {
        store().put(KEY, bytes(50_000, 0));
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<?>> work = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                int seed = i % 5;
                work.add(threads.submit(() -> store().put(KEY, bytes(50_000, seed))));
                work.add(threads.submit(() -> assertWhole(store().read(KEY).orElseThrow())));
            }
            for (Future<?> each : work) {
                each.get();
            }
        }
    }

    private static void assertWhole(byte[] read) {
        assertThat(List.of(0L, 1L, 2L, 3L, 4L))
                .anyMatch(seed -> Arrays.equals(read, bytes(50_000, seed)));
    }
}
