package dev.easel.gallery;

import dev.easel.http.Problem;
import dev.easel.id.ImageId;
import dev.easel.storage.BlobStore;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Serves image bytes: they never change under their name, so they may be cached for ever; ranges
 * work.
 */
@RestController
@Tag(name = "Gallery")
class FileRoutes {
    private final Gallery gallery;
    private final BlobStore blobs;

    FileRoutes(Gallery gallery, BlobStore blobs) {
        this.gallery = gallery;
        this.blobs = blobs;
    }

    @GetMapping("/files/{name:[0-9a-f-]{36}}.{extension}")
    @Operation(summary = "An image's bytes")
    ResponseEntity<Resource> image(@PathVariable String name, @PathVariable String extension) {
        GalleryImage image =
                gallery.find(new ImageId(name))
                        .filter(found -> found.format().extension().equals(extension))
                        .orElseThrow(() -> Problem.notFound("file", name + "." + extension));
        return Files.answer(blobs, image.file(), image.format().mimeType());
    }

    @GetMapping("/thumbnails/{name:[0-9a-f-]{36}}.webp")
    @Operation(summary = "An image's thumbnail, WebP, long side at most 512 pixels")
    ResponseEntity<Resource> thumbnail(@PathVariable String name) {
        GalleryImage image =
                gallery.find(new ImageId(name))
                        .orElseThrow(() -> Problem.notFound("thumbnail", name));
        return Files.answer(blobs, image.thumbnail(), "image/webp");
    }
}
