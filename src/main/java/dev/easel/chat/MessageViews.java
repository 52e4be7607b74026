package dev.easel.chat;

import dev.easel.http.PublicUrl;
import dev.easel.id.TaskId;
import dev.easel.task.TaskView;
import dev.easel.task.Tasks;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Messages with what became of their tasks. */
@Component
class MessageViews {
    private final Tasks tasks;
    private final PublicUrl urls;

    MessageViews(Tasks tasks, PublicUrl urls) {
        this.tasks = tasks;
        this.urls = urls;
    }

    MessageView of(Message message) {
        return of(List.of(message)).getFirst();
    }

    List<MessageView> of(List<Message> messages) {
        return of(messages, urls.root());
    }

    /** Outside of a request: {@code root} begins the URLs. */
    List<MessageView> of(List<Message> messages, String root) {
        List<TaskId> ids =
                messages.stream().map(Message::task).flatMap(Stream::ofNullable).toList();
        Map<TaskId, TaskView> views = tasks.views(ids, root);
        return messages.stream()
                .map(m -> MessageView.of(m, m.task() == null ? null : views.get(m.task())))
                .toList();
    }
}
