package dev.easel.task;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import dev.easel.gallery.Gallery;
import dev.easel.http.FetchGuard;
import dev.easel.id.TaskId;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells the caller's {@code webhook_url} that a task has ended: the task as JSON, at least once,
 * retried for hours.
 */
@Component
class Webhooks {
    private static final int PRIORITY = 30_000;

    private final ObjectProvider<TaskQueue> queue;
    private final ObjectProvider<OneTimeTask<Void>> work;
    private final TaskStore store;
    private final Gallery gallery;
    private final FetchGuard fetch;
    private final JsonMapper json;

    Webhooks(
            ObjectProvider<TaskQueue> queue,
            @Qualifier("sendWebhook") ObjectProvider<OneTimeTask<Void>> work,
            TaskStore store,
            Gallery gallery,
            FetchGuard fetch,
            JsonMapper json) {
        this.queue = queue;
        this.work = work;
        this.store = store;
        this.gallery = gallery;
        this.fetch = fetch;
        this.json = json;
    }

    /** Puts the message in with the open transaction, if the caller wants one. */
    void announce(Task task) {
        if (task.spec().webhook() != null) {
            queue.getObject().add(work.getObject(), task.id().value(), PRIORITY, Instant.now());
        }
    }

    /** Sends it; throws if it did not arrive. */
    void send(TaskId id) {
        store.find(id).ifPresent(this::send);
    }

    private void send(Task task) {
        URI target = task.spec().webhook();
        if (target != null) {
            var images = gallery.ofTasks(List.of(task.id())).getOrDefault(task.id(), List.of());
            TaskView view = TaskView.of(task, images, task.spec().publicRoot());
            fetch.post(target, json.writeValueAsString(view).getBytes(StandardCharsets.UTF_8));
        }
    }
}
