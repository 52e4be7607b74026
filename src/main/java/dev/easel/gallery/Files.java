package dev.easel.gallery;

import dev.easel.http.Problem;
import dev.easel.storage.BlobKey;
import dev.easel.storage.BlobStore;
import java.time.Duration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers with stored bytes, which never change under their key. */
final class Files {
    private static final CacheControl FOREVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private Files() {}

    static ResponseEntity<Resource> answer(BlobStore blobs, BlobKey key, String mimeType) {
        Resource bytes = blobs.open(key).orElseThrow(() -> Problem.notFound("file", key));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mimeType))
                .cacheControl(FOREVER)
                .eTag("\"" + key.value().replace('/', '-') + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .body(bytes);
    }
}
