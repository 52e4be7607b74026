package dev.easel.chat;

import dev.easel.chat.Message.Attachment;
import dev.easel.chat.Message.Body.Answered;
import dev.easel.chat.Message.Body.Asked;
import dev.easel.gallery.Gallery;
import dev.easel.gallery.GalleryImage;
import dev.easel.id.ImageId;
import dev.easel.id.SessionId;
import dev.easel.id.TaskId;
import dev.easel.task.ImageSources.Source;
import dev.easel.task.Task;
import dev.easel.task.Tasks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Recalls a session's pictures and questions from its messages, so that nothing is forgotten. */
@Component
class Memory {
    private static final int LOOK_BACK = 100;

    private final MessageStore messages;
    private final Tasks tasks;
    private final Gallery gallery;

    Memory(MessageStore messages, Tasks tasks, Gallery gallery) {
        this.messages = messages;
        this.tasks = tasks;
        this.gallery = gallery;
    }

    /** What there is to know of the latest {@value #LOOK_BACK} messages. */
    Past of(SessionId session) {
        List<Message> latest = messages.latest(session, LOOK_BACK).reversed();
        List<Shown> shown = pictures(latest);
        Shown current = null;
        for (Message message : latest) {
            current = current(message, shown).orElse(current);
        }
        return new Past(latest, shown, current);
    }

    /** The pictures of messages, in their order. */
    List<Shown> pictures(List<Message> all) {
        List<TaskId> ids = all.stream().flatMap(m -> m.tasks().stream()).distinct().toList();
        Map<TaskId, Task> known = tasks.findAll(ids);
        Map<TaskId, List<GalleryImage>> made = gallery.ofTasks(ids);
        List<Shown> shown = new ArrayList<>();
        for (Message message : all) {
            for (TaskId id : message.tasks()) {
                Optional.ofNullable(known.get(id)).stream()
                        .flatMap(task -> made(message, task, made.getOrDefault(id, List.of())))
                        .forEach(shown::add);
            }
            attachments(message).forEach(s -> shown.add(new Shown(message.id(), s, null)));
        }
        return List.copyOf(shown);
    }

    private static Stream<Shown> made(Message message, Task task, List<GalleryImage> images) {
        return sources(task, images).stream().map(s -> new Shown(message.id(), s, task));
    }

    /** The picture that a message makes the current one; its last task's count, not the steps'. */
    private Optional<Shown> current(Message message, List<Shown> shown) {
        if (message.body() instanceof Answered answer && answer.shows() != null) {
            Source source = source(answer.shows());
            return shown.stream()
                    .filter(picture -> same(picture.source(), source))
                    .findFirst()
                    .or(() -> Optional.of(new Shown(message.id(), source, null)));
        }
        TaskId last = message.task();
        return shown.stream()
                .filter(picture -> picture.message().equals(message.id()))
                .filter(p -> last == null || p.by() == null || p.by().id().equals(last))
                .findFirst();
    }

    private static boolean same(Source one, Source other) {
        return Pictures.imageId(one).equals(Pictures.imageId(other))
                && (!(one instanceof Source.Kept kept) || kept.equals(other));
    }

    /** What a task has made or, while it is at work, will make. */
    private static List<Source> sources(Task task, List<GalleryImage> images) {
        if (task.status().isFinal() || !images.isEmpty()) {
            return images.stream()
                    .filter(image -> image.deletedAt() == null)
                    .<Source>map(Source.Stored::new)
                    .toList();
        }
        return task.spec().resultSize() == null ? List.of() : List.of(new Source.Promised(task));
    }

    private List<Source> attachments(Message message) {
        return message.body() instanceof Asked asked
                ? asked.attachments().stream().map(this::source).toList()
                : List.of();
    }

    /** The picture that a message has kept. */
    Source source(Attachment attachment) {
        return stored(attachment.imageId())
                .orElseGet(() -> new Source.Kept(attachment.key(), attachment.size()));
    }

    private Optional<Source> stored(@Nullable String id) {
        return Stream.of(Optional.ofNullable(id))
                .flatMap(Optional::stream)
                .map(ImageId::new)
                .map(gallery::find)
                .flatMap(Optional::stream)
                .filter(Objects::nonNull)
                .<Source>map(Source.Stored::new)
                .findFirst();
    }
}
