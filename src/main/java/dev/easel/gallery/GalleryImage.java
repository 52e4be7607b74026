package dev.easel.gallery;

import dev.easel.id.ImageId;
import dev.easel.id.SessionId;
import dev.easel.id.TaskId;
import dev.easel.id.UserId;
import dev.easel.image.Feature;
import dev.easel.image.ImageFormat;
import dev.easel.image.PixelSize;
import dev.easel.storage.BlobKey;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A finished image.
 *
 * @param index of the image among its task's, from 0
 * @param parent the image it was made from, null for a new one or an upload
 * @param metadata for people and programs: engine, model, seed …
 * @param deletedAt when it went to the trash, null if it did not
 */
public record GalleryImage(
        ImageId id,
        UserId user,
        Origin origin,
        PixelSize size,
        ImageFormat format,
        long bytes,
        Map<String, Object> metadata,
        boolean favorite,
        Instant createdAt,
        @Nullable Instant deletedAt) {

    /** Where an image comes from. */
    public record Origin(
            TaskId task,
            int index,
            @Nullable SessionId session,
            @Nullable ImageId parent,
            Feature intent,
            String prompt,
            @Nullable String refinedPrompt) {}

    /** Where the bytes of an image are. */
    public static BlobKey file(ImageId id, ImageFormat format) {
        return new BlobKey("images/" + fileName(id, format));
    }

    /** Where its bytes are. */
    public BlobKey file() {
        return file(id, format);
    }

    /** Where its thumbnail's bytes are: WebP, long side at most 512 pixels. */
    public BlobKey thumbnail() {
        return new BlobKey("thumbnails/" + id + ".webp");
    }

    /** The last part of its URL. */
    public String fileName() {
        return fileName(id, format);
    }

    private static String fileName(ImageId id, ImageFormat format) {
        return id + "." + format.extension();
    }

    GalleryImage withFavorite(boolean value) {
        return new GalleryImage(
                id, user, origin, size, format, bytes, metadata, value, createdAt, deletedAt);
    }

    GalleryImage withDeletedAt(@Nullable Instant value) {
        return new GalleryImage(
                id, user, origin, size, format, bytes, metadata, favorite, createdAt, value);
    }
}
