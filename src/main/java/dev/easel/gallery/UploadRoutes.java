package dev.easel.gallery;

import dev.easel.http.Problem;
import dev.easel.image.ImageCodec;
import dev.easel.storage.BlobKey;
import dev.easel.storage.BlobStore;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Serves the pictures that users have sent, by the digest of their bytes: who knows it has the
 * picture. Thumbnails are made when they are first asked for.
 */
@RestController
@Tag(name = "Gallery")
public class UploadRoutes {
    private static final String FOLDER = "uploads/";
    private static final int THUMBNAIL_SIDE = 512;

    private final BlobStore blobs;
    private final ImageCodec codec;

    UploadRoutes(BlobStore blobs, ImageCodec codec) {
        this.blobs = blobs;
        this.codec = codec;
    }

    /** Where an upload is served. */
    public static String path(BlobKey upload) {
        return "/files/" + upload.value();
    }

    /** Where its thumbnail is served. */
    public static String thumbnailPath(BlobKey upload) {
        return "/thumbnails/" + upload.value() + ".webp";
    }

    @GetMapping("/files/uploads/{digest:[0-9a-f]{64}}")
    @Operation(summary = "A picture that came with a message")
    ResponseEntity<Resource> upload(@PathVariable String digest) {
        BlobKey key = new BlobKey(FOLDER + digest);
        String type = codec.probe(bytes(key)).mimeType();
        return Files.answer(blobs, key, type);
    }

    @GetMapping("/thumbnails/uploads/{digest:[0-9a-f]{64}}.webp")
    @Operation(summary = "Its thumbnail, WebP, long side at most 512 pixels")
    ResponseEntity<Resource> thumbnail(@PathVariable String digest) {
        BlobKey key = new BlobKey("thumbnails/" + FOLDER + digest + ".webp");
        if (!blobs.exists(key)) {
            byte[] upload = bytes(new BlobKey(FOLDER + digest));
            blobs.put(key, codec.thumbnail(codec.decode(upload), THUMBNAIL_SIDE));
        }
        return Files.answer(blobs, key, "image/webp");
    }

    private byte[] bytes(BlobKey key) {
        return blobs.read(key).orElseThrow(() -> Problem.notFound("file", key));
    }
}
