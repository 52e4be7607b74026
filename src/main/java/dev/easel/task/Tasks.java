package dev.easel.task;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import dev.easel.db.Database;
import dev.easel.gallery.Gallery;
import dev.easel.gallery.GalleryImage;
import dev.easel.http.Problem;
import dev.easel.http.Problem.Kind;
import dev.easel.http.PublicUrl;
import dev.easel.id.TaskId;
import dev.easel.id.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Tasks from outside: submit, look at, wait for, cancel. */
@Component
public class Tasks {
    private static final int TOP_PRIORITY = 30_000;
    private static final Duration LOOK_INTERVAL = Duration.ofMillis(500);

    private final Database db;
    private final TaskStore store;
    private final TaskQueue queue;
    private final OneTimeTask<Void> work;
    private final TaskWatch watch;
    private final Endings endings;
    private final Gallery gallery;
    private final PublicUrl urls;
    private final TaskSettings settings;

    Tasks(
            Database db,
            TaskStore store,
            TaskQueue queue,
            @Qualifier("runTask") OneTimeTask<Void> work,
            TaskWatch watch,
            Endings endings,
            Gallery gallery,
            PublicUrl urls,
            TaskSettings settings) {
        this.db = db;
        this.store = store;
        this.queue = queue;
        this.work = work;
        this.watch = watch;
        this.endings = endings;
        this.gallery = gallery;
        this.urls = urls;
        this.settings = settings;
    }

    /**
     * Accepts a new task; when this returns (within a transaction: when it is committed) it will be
     * carried out. The more unfinished tasks a user has, the later the next one's turn; a task that
     * waits for another's result gets its turn when that is there.
     *
     * @throws Problem if too much is waiting already
     */
    Task submit(Task task) {
        TaskStore.Backlog backlog = store.backlog(task.user());
        if (backlog.own() >= settings.maxQueuedPerUser()) {
            throw Problem.of(
                    Kind.TOO_MANY,
                    "You have %d unfinished tasks; wait for some.".formatted(backlog.own()));
        }
        if (backlog.everyone() >= settings.maxQueued()) {
            throw Problem.of(Kind.FULL, "The queue is full; try again in a few seconds.");
        }
        return db.write(
                sql -> {
                    store.insert(task);
                    if (isReady(task)) {
                        int priority = Math.max(0, TOP_PRIORITY - backlog.own());
                        queue.add(work, task.id().value(), priority, Instant.now());
                    }
                    return task;
                });
    }

    /** Whether the task's input is there; if not, it gets its turn when what it waits for ends. */
    private boolean isReady(Task task) {
        TaskId before = task.spec().waitsFor();
        return before == null || store.holdStatus(before).map(TaskStatus::isFinal).orElse(true);
    }

    public Optional<Task> find(TaskId id) {
        return store.find(id);
    }

    /** Many tasks by id; unknown ids are left out. */
    public Map<TaskId, Task> findAll(Collection<TaskId> ids) {
        return store.findAll(ids);
    }

    /** A user's tasks, newest first. */
    public List<Task> page(UserId user, @Nullable TaskId before, int limit) {
        return store.page(user, before, limit);
    }

    /** Asks a task to end; one that has ended stays as it is. */
    public Optional<Task> cancel(TaskId id) {
        Optional<Task> cancelled =
                db.write(
                        sql -> {
                            Optional<Task> now = store.cancel(id);
                            now.filter(task -> task.status().isFinal()).ifPresent(endings::ended);
                            return now;
                        });
        cancelled.ifPresent(watch::changed);
        return cancelled.or(() -> store.find(id));
    }

    /**
     * The task when it has ended, or as it is when the time is over. Other servers' work is looked
     * at twice a second.
     */
    public Task await(Task task, Duration time) throws InterruptedException {
        long deadline = System.nanoTime() + time.toNanos();
        CountDownLatch ended = new CountDownLatch(1);
        try (var subscription = watch.subscribe(task.id(), now -> signal(now, ended))) {
            Task now = store.find(task.id()).orElse(task);
            long left = deadline - System.nanoTime();
            while (!now.status().isFinal() && left > 0) {
                if (ended.await(Math.min(left, LOOK_INTERVAL.toNanos()), TimeUnit.NANOSECONDS)) {
                    left = 0;
                }
                now = store.find(task.id()).orElse(now);
                left = Math.min(left, deadline - System.nanoTime());
            }
            return now;
        }
    }

    private static void signal(Task task, CountDownLatch ended) {
        if (task.status().isFinal()) {
            ended.countDown();
        }
    }

    /** Shows a task with its images. */
    public TaskView view(Task task) {
        return TaskView.of(
                task,
                gallery.ofTasks(List.of(task.id())).getOrDefault(task.id(), List.of()),
                urls.root());
    }

    /**
     * Shows many tasks, by id; unknown ids are left out. The images are read after the tasks: a
     * task that is seen completed is seen with its images.
     */
    public Map<TaskId, TaskView> views(Collection<TaskId> ids) {
        return views(ids, urls.root());
    }

    /** As {@link #views(Collection)}, outside of a request: {@code root} begins the URLs. */
    public Map<TaskId, TaskView> views(Collection<TaskId> ids, String root) {
        Map<TaskId, Task> found = store.findAll(ids);
        Map<TaskId, List<GalleryImage>> images = gallery.ofTasks(ids);
        Map<TaskId, TaskView> views = new HashMap<>();
        found.forEach(
                (id, task) ->
                        views.put(id, TaskView.of(task, images.getOrDefault(id, List.of()), root)));
        return views;
    }
}
