package dev.easel.chat;

import dev.easel.chat.SessionStream.Bells;
import dev.easel.chat.SessionStream.Part;
import dev.easel.chat.SessionStream.Reads;
import dev.easel.http.EventStreams;
import dev.easel.http.PublicUrl;
import dev.easel.id.SessionId;
import dev.easel.task.TaskWatch;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Opens streams of sessions. */
@Component
class SessionEvents {
    private static final int LOOK_BACK = 50;

    private final EventStreams streams;
    private final Reads reads;
    private final SessionWatch sessions;
    private final TaskWatch tasks;
    private final PublicUrl urls;

    SessionEvents(
            EventStreams streams,
            SessionStore store,
            MessageStore messages,
            MessageViews views,
            SessionWatch sessions,
            TaskWatch tasks,
            PublicUrl urls) {
        this.streams = streams;
        this.reads = new Reads(store, messages, views);
        this.sessions = sessions;
        this.tasks = tasks;
        this.urls = urls;
    }

    /**
     * Everything that happens in a session from now on, or from where a listener had stopped.
     *
     * @param last the {@code Last-Event-ID} it names, or null
     */
    SseEmitter follow(SessionId session, @Nullable String last) {
        int settled =
                last == null
                        ? unchanging(session)
                        : (int) Math.min(Integer.MAX_VALUE, EventStreams.number(last));
        return open(new Part(session, settled, Integer.MAX_VALUE, urls.root()));
    }

    /** One answer, from its words to the end of its task. */
    SseEmitter follow(Message answer) {
        int place = answer.sequence();
        return open(new Part(answer.session(), place - 1, place, urls.root()));
    }

    private SseEmitter open(Part part) {
        return streams.open(
                part.session().value(),
                ring -> new SessionStream(reads, part, new Bells(sessions, tasks, ring)));
    }

    /** The place up to which all tasks have ended. */
    private int unchanging(SessionId session) {
        List<Message> latest = reads.messages().latest(session, LOOK_BACK).reversed();
        List<MessageView> views = reads.views().of(latest);
        for (int i = 0; i < latest.size(); i++) {
            if (!views.get(i).status().isFinal()) {
                return latest.get(i).sequence() - 1;
            }
        }
        return latest.isEmpty() ? 0 : latest.getLast().sequence();
    }
}
