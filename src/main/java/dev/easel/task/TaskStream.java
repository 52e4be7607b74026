package dev.easel.task;

import dev.easel.http.EventStreams.Sink;
import dev.easel.http.EventStreams.Source;
import dev.easel.id.TaskId;
import java.io.IOException;
import java.util.function.Function;

/**
 * One listener to one task: an event for every change, numbered by the task's version, until the
 * task ends.
 */
final class TaskStream implements Source {
    private final TaskId id;
    private final TaskStore store;
    private final Function<Task, TaskView> view;
    private final TaskWatch.Subscription subscription;
    private long sent;

    /**
     * @param seen the last version that the listener knows
     */
    TaskStream(
            TaskId id,
            long seen,
            TaskStore store,
            Function<Task, TaskView> view,
            TaskWatch.Subscription subscription) {
        this.id = id;
        this.sent = seen;
        this.store = store;
        this.view = view;
        this.subscription = subscription;
    }

    @Override
    public boolean look(Sink sink) throws IOException {
        Task task = store.find(id).orElse(null);
        if (task == null) {
            return false;
        }
        if (task.state().version() > sent) {
            sent = task.state().version();
            sink.send(String.valueOf(sent), "task", view.apply(task));
        }
        return !task.status().isFinal();
    }

    @Override
    public void close() {
        subscription.close();
    }
}
