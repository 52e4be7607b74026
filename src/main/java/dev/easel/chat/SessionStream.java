package dev.easel.chat;

import dev.easel.http.EventStreams.Sink;
import dev.easel.http.EventStreams.Source;
import dev.easel.id.SessionId;
import dev.easel.id.TaskId;
import dev.easel.task.TaskWatch;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One listener to one session: {@code session} when its name changes, {@code message} for every new
 * message and every step of its task, {@code deleted} at the end. An event's id is the place in the
 * session up to which nothing will change any more; to go on from there repeats what may have.
 */
final class SessionStream implements Source {
    private static final int PAGE = 200;

    /** What a stream reads from. */
    record Reads(SessionStore sessions, MessageStore messages, MessageViews views) {}

    /**
     * Which part of a session.
     *
     * @param settled the listener knows everything up to this place
     * @param last ends the stream when everything up to here has ended
     * @param root begins the URLs
     */
    record Part(SessionId session, int settled, int last, String root) {}

    /** What a stream waits for. */
    record Bells(SessionWatch sessions, TaskWatch tasks, Runnable ring) {}

    private final Reads reads;
    private final Part part;
    private final Bells bells;
    private final Runnable unsubscribe;
    private final Map<TaskId, TaskWatch.Subscription> running = new HashMap<>();
    private final Map<Integer, String> told = new HashMap<>();
    private @Nullable String title;
    private int settled;

    SessionStream(Reads reads, Part part, Bells bells) {
        this.reads = reads;
        this.part = part;
        this.bells = bells;
        this.settled = part.settled();
        this.unsubscribe = bells.sessions().subscribe(part.session(), bells.ring());
        this.title = reads.sessions().find(part.session(), null).map(Session::title).orElse(null);
    }

    @Override
    public boolean look(Sink sink) throws IOException {
        Session session = reads.sessions().find(part.session(), null).orElse(null);
        if (session == null) {
            sink.send(
                    String.valueOf(settled),
                    "deleted",
                    Map.of("session_id", part.session().value()));
            return false;
        }
        if (!Objects.equals(title, session.title())) {
            title = session.title();
            sink.send(String.valueOf(settled), "session", SessionRoutes.SessionView.of(session));
        }
        List<Message> page = reads.messages().page(part.session(), settled, PAGE);
        List<MessageView> views = reads.views().of(page, part.root());
        boolean whole = true;
        for (int i = 0; i < page.size(); i++) {
            whole &= views.get(i).status().isFinal();
            tell(sink, page.get(i), views.get(i), whole);
        }
        if (page.size() == PAGE && whole) {
            bells.ring().run();
        }
        return settled < part.last();
    }

    private void tell(Sink sink, Message message, MessageView view, boolean whole)
            throws IOException {
        if (whole) {
            settled = message.sequence();
        }
        follow(message, view.status().isFinal());
        String state = view.status() + " " + view.progress() + " " + view.previewUrl();
        if (!state.equals(told.put(message.sequence(), state))) {
            sink.send(String.valueOf(settled), "message", view);
        }
        if (whole) {
            told.remove(message.sequence());
        }
    }

    /** Looks again after the first time: a task may have gone on in between. */
    private void follow(Message message, boolean ended) {
        for (TaskId task : message.tasks()) {
            if (ended) {
                TaskWatch.Subscription subscription = running.remove(task);
                if (subscription != null) {
                    subscription.close();
                }
            } else if (!running.containsKey(task)) {
                running.put(task, bells.tasks().subscribe(task, now -> bells.ring().run()));
                bells.ring().run();
            }
        }
    }

    @Override
    public void close() {
        unsubscribe.run();
        running.values().forEach(TaskWatch.Subscription::close);
    }
}
