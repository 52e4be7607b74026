package dev.easel.storage;

import java.util.Optional;
import org.springframework.core.io.Resource;

/**
 * Bytes by key, written once. Thread-safe. Trouble with the medium is an {@link
 * java.io.UncheckedIOException}.
 */
public interface BlobStore {
    /**
     * Stores the bytes; when this returns they survive a crash. Storing a key again replaces its
     * bytes whole.
     */
    void put(BlobKey key, byte[] bytes);

    /** All bytes of a key, empty if there are none. */
    Optional<byte[]> read(BlobKey key);

    /** The bytes as something to stream from, with their length; empty if there are none. */
    Optional<Resource> open(BlobKey key);

    boolean exists(BlobKey key);

    /** Forgets a key; one that is not there is fine. */
    void delete(BlobKey key);
}
