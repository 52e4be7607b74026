package dev.easel.gallery;

import dev.easel.db.Json;
import dev.easel.gallery.GalleryImage.Origin;
import dev.easel.id.ImageId;
import dev.easel.id.SessionId;
import dev.easel.id.TaskId;
import dev.easel.id.UserId;
import dev.easel.image.Feature;
import dev.easel.image.ImageFormat;
import dev.easel.image.PixelSize;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Between rows of the table image and {@link GalleryImage}. */
final class ImageRows {
    private ImageRows() {}

    static Map<String, @Nullable Object> columns(GalleryImage image) {
        Origin origin = image.origin();
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("id", image.id().value());
        row.put("user_id", image.user().value());
        row.put("task_id", origin.task().value());
        row.put("idx", origin.index());
        row.put("session_id", text(origin.session()));
        row.put("parent_image_id", text(origin.parent()));
        row.put("intent", origin.intent().word());
        row.put("prompt", origin.prompt());
        row.put("refined_prompt", origin.refinedPrompt());
        row.put("words", SearchWords.of(origin.prompt()));
        row.put("width", image.size().width());
        row.put("height", image.size().height());
        row.put("mime_type", image.format().mimeType());
        row.put("bytes", image.bytes());
        row.put("metadata", Json.write(image.metadata()));
        row.put("favorite", image.favorite() ? 1 : 0);
        row.put("created_at", image.createdAt().toEpochMilli());
        return row;
    }

    @SuppressWarnings("unchecked")
    static GalleryImage read(ResultSet row, int number) throws SQLException {
        Origin origin =
                new Origin(
                        new TaskId(row.getString("task_id")),
                        row.getInt("idx"),
                        id(row.getString("session_id"), SessionId::new),
                        id(row.getString("parent_image_id"), ImageId::new),
                        Feature.parse(row.getString("intent")).orElseThrow(),
                        row.getString("prompt"),
                        row.getString("refined_prompt"));
        long deletedAt = row.getLong("deleted_at");
        return new GalleryImage(
                new ImageId(row.getString("id")),
                new UserId(row.getString("user_id")),
                origin,
                new PixelSize(row.getInt("width"), row.getInt("height")),
                format(row.getString("mime_type")),
                row.getLong("bytes"),
                Json.read(row.getString("metadata"), Map.class),
                row.getInt("favorite") == 1,
                Instant.ofEpochMilli(row.getLong("created_at")),
                deletedAt == 0 ? null : Instant.ofEpochMilli(deletedAt));
    }

    private static ImageFormat format(String mimeType) {
        return Arrays.stream(ImageFormat.values())
                .filter(f -> f.mimeType().equals(mimeType))
                .findFirst()
                .orElseThrow();
    }

    private static @Nullable String text(@Nullable Object id) {
        return id == null ? null : id.toString();
    }

    private static <T> @Nullable T id(@Nullable String text, Function<String, T> as) {
        return text == null ? null : as.apply(text);
    }
}
