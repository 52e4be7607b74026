package dev.easel.task;

import dev.easel.id.TaskId;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Tells whoever waits in this process that a task has changed. */
@Component
public final class TaskWatch {
    private final Map<TaskId, Set<Consumer<Task>>> listeners = new ConcurrentHashMap<>();

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
        listeners.compute(
                id,
                (key, set) -> {
                    Set<Consumer<Task>> all = set == null ? ConcurrentHashMap.newKeySet() : set;
                    all.add(listener);
                    return all;
                });
        return () ->
                listeners.computeIfPresent(
                        id,
                        (key, set) -> {
                            set.remove(listener);
                            return set.isEmpty() ? null : set;
                        });
    }

    /** The tasks that somebody waits for. */
    Set<TaskId> watched() {
        return Set.copyOf(listeners.keySet());
    }

    void changed(Task task) {
        listeners.getOrDefault(task.id(), Set.of()).forEach(listener -> listener.accept(task));
    }
}
