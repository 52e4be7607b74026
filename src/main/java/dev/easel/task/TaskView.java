package dev.easel.task;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dev.easel.gallery.GalleryImage;
import dev.easel.gallery.ImageUrls;
import dev.easel.id.SessionId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A task as the API shows it. */
@JsonInclude(Include.ALWAYS)
public record TaskView(
        String taskId,
        String feature,
        TaskStatus status,
        double progress,
        @Nullable String previewUrl,
        List<String> uploadedUrls,
        List<ImageView> images,
        String originalPrompt,
        @Nullable String refinedPrompt,
        @Nullable Object model,
        @Nullable Object aspectRatio,
        @Nullable Object resolution,
        Map<String, Object> parameters,
        String engine,
        @Nullable Double confidence,
        List<String> notes,
        @Nullable TaskError error,
        String userId,
        @Nullable String sessionId,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt) {

    /** One of its images. */
    public record ImageView(
            String imageId,
            String url,
            String thumbnailUrl,
            int width,
            int height,
            String mimeType,
            Object seed) {
        static ImageView of(GalleryImage image, String root) {
            return new ImageView(
                    image.id().value(),
                    root + ImageUrls.path(image),
                    root + ImageUrls.thumbnailPath(image),
                    image.size().width(),
                    image.size().height(),
                    image.format().mimeType(),
                    image.metadata().getOrDefault("seed", 0));
        }
    }

    /**
     * Shows a task.
     *
     * @param images of the task that are still there
     * @param root scheme, host and port of the URLs
     */
    public static TaskView of(Task task, List<GalleryImage> images, String root) {
        TaskSpec spec = task.spec();
        Task.State state = task.state();
        SessionId session = task.session();
        return new TaskView(
                task.id().value(),
                task.request().feature().word(),
                state.status(),
                state.progress(),
                previewUrl(task, root),
                images.stream().map(image -> root + ImageUrls.path(image)).toList(),
                images.stream().map(image -> ImageView.of(image, root)).toList(),
                spec.prompts().original(),
                spec.prompts().refined(),
                spec.parameters().get("model"),
                spec.parameters().get("aspect_ratio"),
                spec.parameters().get("resolution"),
                spec.parameters(),
                spec.engine(),
                state.outcome().confidence(),
                state.outcome().notes(),
                state.outcome().error(),
                task.user().value(),
                session == null ? null : session.value(),
                state.times().created(),
                state.times().started(),
                state.times().finished());
    }

    private static @Nullable String previewUrl(Task task, String root) {
        int latest = task.state().previews();
        boolean there = latest > 0 && !task.status().isFinal();
        return there ? root + "/v1/tasks/" + task.id() + "/preview?v=" + latest : null;
    }
}
