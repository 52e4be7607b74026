package dev.easel.task;

import dev.easel.http.Listeners;
import dev.easel.id.TaskId;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Tells whoever waits in this process that a task has changed. */
@Component
public final class TaskWatch {
    private final Listeners<TaskId, Task> listeners = new Listeners<>();

    /** Ends a subscription. */
    public interface Subscription extends AutoCloseable {
        @Override
        void close();
    }

    /**
     * Calls the listener after each committed change of the task, until closed. The listener must
     * be quick.
     */
    public Subscription subscribe(TaskId id, Consumer<Task> listener) {
        return listeners.add(id, listener)::run;
    }

    /** The tasks that somebody waits for. */
    Set<TaskId> watched() {
        return listeners.keys();
    }

    void changed(Task task) {
        listeners.tell(task.id(), task);
    }
}
