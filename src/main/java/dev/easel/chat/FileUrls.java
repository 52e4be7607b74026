package dev.easel.chat;

import dev.easel.chat.Message.Attachment;
import dev.easel.gallery.UploadRoutes;

/** Where the pictures that came with messages are served. */
final class FileUrls {
    private FileUrls() {}

    static String path(Attachment kept) {
        String key = kept.key().value();
        return kept.imageId() == null
                ? UploadRoutes.path(kept.key())
                : "/files/" + key.substring(key.lastIndexOf('/') + 1);
    }

    static String thumbnailPath(Attachment kept) {
        return kept.imageId() == null
                ? UploadRoutes.thumbnailPath(kept.key())
                : "/thumbnails/" + kept.imageId() + ".webp";
    }
}
