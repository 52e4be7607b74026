package dev.easel.chat;

import dev.easel.http.Form;
import dev.easel.http.Problem;
import dev.easel.http.Problem.Kind;
import dev.easel.id.MessageId;
import dev.easel.id.SessionId;
import dev.easel.id.UserId;
import dev.easel.task.ImageSources;
import dev.easel.task.ImageSources.Source;
import dev.easel.task.form.ImageField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The pictures that come with a message: attached, or those of messages that it selects. */
@Component
class Attachments {
    private final ImageSources sources;
    private final MessageStore messages;
    private final Memory memory;

    Attachments(ImageSources sources, MessageStore messages, Memory memory) {
        this.sources = sources;
        this.messages = messages;
        this.memory = memory;
    }

    /** The attached image, if there is one. */
    Optional<Source> attached(Form form, ImageField field, UserId user) {
        return ImageSources.given(form, field).map(name -> sources.resolve(form, name, user));
    }

    /**
     * The images of these messages of the session, in that order; an unknown message is a problem.
     */
    List<Source> selected(SessionId session, List<MessageId> ids) {
        List<Source> images = new ArrayList<>();
        for (MessageId id : ids) {
            Message message = messages.find(session, id).orElseThrow(() -> unknown(id));
            memory.pictures(List.of(message)).stream().map(Shown::source).forEach(images::add);
        }
        return images;
    }

    private static Problem unknown(MessageId id) {
        return Problem.of(
                Kind.INVALID,
                "selected_messages",
                "must be ids of messages of this session; '" + id + "' is none");
    }
}
