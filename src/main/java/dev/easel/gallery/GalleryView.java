package dev.easel.gallery;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dev.easel.http.PublicUrl;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An image as the API shows it. */
@JsonInclude(Include.ALWAYS)
record GalleryView(
        String imageId,
        String userId,
        String imageUrl,
        String thumbnailUrl,
        String intent,
        String prompt,
        @Nullable String refinedPrompt,
        int width,
        int height,
        String mimeType,
        long bytes,
        boolean favorite,
        String taskId,
        @Nullable String sessionId,
        @Nullable String parentImageId,
        Map<String, Object> metadata,
        Instant createdAt,
        @Nullable Instant deletedAt) {

    static GalleryView of(GalleryImage image, PublicUrl urls) {
        GalleryImage.Origin origin = image.origin();
        return new GalleryView(
                image.id().value(),
                image.user().value(),
                urls.of(ImageUrls.path(image)),
                urls.of(ImageUrls.thumbnailPath(image)),
                origin.intent().word(),
                origin.prompt(),
                origin.refinedPrompt(),
                image.size().width(),
                image.size().height(),
                image.format().mimeType(),
                image.bytes(),
                image.favorite(),
                origin.task().value(),
                origin.session() == null ? null : origin.session().value(),
                origin.parent() == null ? null : origin.parent().value(),
                image.metadata(),
                image.createdAt(),
                image.deletedAt());
    }
}
