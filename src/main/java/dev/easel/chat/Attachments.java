package dev.easel.chat;

import dev.easel.chat.Message.Attachment;
import dev.easel.chat.Message.Body.Asked;
import dev.easel.gallery.Gallery;
import dev.easel.gallery.GalleryImage;
import dev.easel.http.Form;
import dev.easel.http.Problem;
import dev.easel.http.Problem.Kind;
import dev.easel.id.ImageId;
import dev.easel.id.MessageId;
import dev.easel.id.SessionId;
import dev.easel.id.TaskId;
import dev.easel.id.UserId;
import dev.easel.task.ImageSources;
import dev.easel.task.ImageSources.Source;
import dev.easel.task.Task;
import dev.easel.task.Tasks;
import dev.easel.task.form.ImageField;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Which pictures a message is about: what is attached, else what is selected, else the session's
 * latest.
 */
@Component
class Attachments {
    private static final int LOOK_BACK = 40;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ImageSources sources;
    private final MessageStore messages;
    private final Tasks tasks;
    private final Gallery gallery;

    Attachments(ImageSources sources, MessageStore messages, Tasks tasks, Gallery gallery) {
        this.sources = sources;
        this.messages = messages;
        this.tasks = tasks;
        this.gallery = gallery;
    }

    /** The attached image, if there is one. */
    Optional<Source> attached(Form form, ImageField field, UserId user) {
        return ImageSources.given(form, field).map(name -> sources.resolve(form, name, user));
    }

    /**
     * The images of these messages of the session, in that order; an unknown message is a problem.
     */
    List<Source> selected(SessionId session, List<MessageId> ids) throws InterruptedException {
        List<Source> images = new ArrayList<>();
        for (MessageId id : ids) {
            Message message =
                    messages.find(session, id)
                            .orElseThrow(
                                    () ->
                                            Problem.of(
                                                    Kind.INVALID,
                                                    "selected_messages",
                                                    "must be ids of messages of this session; '"
                                                            + id
                                                            + "' is none"));
            images.addAll(imagesOf(message));
        }
        return images;
    }

    /** The session's latest image. */
    Optional<Source> latest(SessionId session) throws InterruptedException {
        for (Message message : messages.latest(session, LOOK_BACK)) {
            List<Source> images = imagesOf(message);
            if (!images.isEmpty()) {
                return Optional.of(images.getFirst());
            }
        }
        return Optional.empty();
    }

    private List<Source> imagesOf(Message message) throws InterruptedException {
        if (message.body() instanceof Asked asked) {
            return asked.attachments().stream().map(this::source).toList();
        }
        TaskId id = message.task();
        Optional<Task> task = id == null ? Optional.empty() : tasks.find(id);
        if (task.isEmpty()) {
            return List.of();
        }
        Task ended = tasks.await(task.get(), PATIENCE);
        List<GalleryImage> made =
                gallery.ofTasks(List.of(ended.id())).getOrDefault(ended.id(), List.of());
        return made.stream()
                .filter(image -> image.deletedAt() == null)
                .<Source>map(Source.Stored::new)
                .toList();
    }

    private Source source(Attachment attachment) {
        Optional<GalleryImage> image =
                Optional.ofNullable(attachment.imageId()).map(ImageId::new).flatMap(gallery::find);
        return image.<Source>map(Source.Stored::new)
                .orElseGet(() -> new Source.Kept(attachment.key(), attachment.size()));
    }
}
