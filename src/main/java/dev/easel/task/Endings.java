package dev.easel.task;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import dev.easel.db.Database;
import dev.easel.task.Task.Outcome;
import java.time.Instant;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * What else happens in the transaction in which a task ends: whoever asked is told, and what waits
 * for its result begins, or ends without having begun.
 */
@Component
class Endings {
    private static final int PRIORITY = 30_000;

    private final Database db;
    private final TaskStore store;
    private final TaskQueue queue;
    private final OneTimeTask<Void> work;
    private final TaskWatch watch;
    private final Webhooks webhooks;

    Endings(
            Database db,
            TaskStore store,
            TaskQueue queue,
            @Qualifier("runTask") OneTimeTask<Void> work,
            TaskWatch watch,
            Webhooks webhooks) {
        this.db = db;
        this.store = store;
        this.queue = queue;
        this.work = work;
        this.watch = watch;
        this.webhooks = webhooks;
    }

    /** Call with a task that has just ended, within the transaction that ended it. */
    void ended(Task task) {
        webhooks.announce(task);
        for (Task next : store.waitingFor(task.id())) {
            if (task.status() == TaskStatus.COMPLETED) {
                queue.add(work, next.id().value(), PRIORITY, Instant.now());
            } else {
                giveUp(next, task);
            }
        }
    }

    private void giveUp(Task next, Task before) {
        boolean cancelled = before.status() == TaskStatus.CANCELLED;
        Optional<Task> ended =
                cancelled
                        ? store.finish(next, TaskStatus.CANCELLED, Outcome.NONE)
                        : store.finish(
                                next, TaskStatus.FAILED, Outcome.failed(reason(next, before)));
        ended.ifPresent(
                now -> {
                    db.afterCommit(() -> watch.changed(now));
                    ended(now);
                });
    }

    private static TaskError reason(Task next, Task before) {
        TaskError error = before.state().outcome().error();
        String why = error == null ? "" : error.message();
        String message =
                next.spec().language().equals("vi")
                        ? "Bước trước không thành công: " + why
                        : "The step before it failed: " + why;
        return new TaskError("earlier_step_failed", message, error != null && error.retryable());
    }
}
