package dev.easel.chat;

import dev.easel.chat.Message.Body.Answered;
import dev.easel.chat.Message.Body.Asked;
import dev.easel.http.PublicUrl;
import dev.easel.id.TaskId;
import dev.easel.task.TaskView;
import dev.easel.task.Tasks;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        List<TaskId> ids = messages.stream().flatMap(m -> m.tasks().stream()).toList();
        Map<TaskId, TaskView> views = tasks.views(ids, root);
        return messages.stream().map(message -> view(message, views, root)).toList();
    }

    private static MessageView view(Message message, Map<TaskId, TaskView> views, String root) {
        return switch (message.body()) {
            case Asked asked -> MessageView.of(message, asked, root);
            case Answered said -> {
                List<TaskView> own =
                        message.tasks().stream().map(views::get).filter(Objects::nonNull).toList();
                yield MessageView.of(message, new Answers(said, own), root);
            }
        };
    }
}
