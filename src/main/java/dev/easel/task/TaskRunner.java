package dev.easel.task;

import dev.easel.db.Database;
import dev.easel.gallery.Gallery;
import dev.easel.id.TaskId;
import dev.easel.image.UnreadableImageException;
import dev.easel.task.ImageMaker.Made;
import dev.easel.task.ImageMaker.RefusedException;
import dev.easel.task.Task.Outcome;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Carries one task out. It may be called again for the same task, after a crash even while a first
 * call still runs: each call is an attempt of its own, only the latest counts, and all of them
 * write to the same names.
 */
@Component
class TaskRunner {
    private static final Logger LOG = LoggerFactory.getLogger(TaskRunner.class);

    private final Database db;
    private final TaskStore store;
    private final TaskWatch watch;
    private final ImageMaker maker;
    private final Gallery gallery;
    private final Endings endings;
    private final Previews previews;
    private final TaskSettings settings;

    TaskRunner(
            Database db,
            TaskStore store,
            TaskWatch watch,
            ImageMaker maker,
            Gallery gallery,
            Endings endings,
            Previews previews,
            TaskSettings settings) {
        this.db = db;
        this.store = store;
        this.watch = watch;
        this.maker = maker;
        this.gallery = gallery;
        this.endings = endings;
        this.previews = previews;
        this.settings = settings;
    }

    /**
     * Runs the task to its end, unless it has ended already.
     *
     * @throws CancellationException if {@code stopping} came first; the task stays to be run again
     */
    void run(TaskId id, BooleanSupplier stopping) {
        Optional<Task> started = store.start(id);
        started.ifPresent(watch::changed);
        started.ifPresent(task -> attempt(task, stopping));
    }

    private void attempt(Task task, BooleanSupplier stopping) {
        if (task.state().attempt() > settings.maxAttempts()) {
            String message =
                    "This task was begun %d times and never came to an end; try a smaller one.";
            fail(task, new TaskError("gave_up", message.formatted(settings.maxAttempts()), false));
            return;
        }
        var channels = new TaskProgress.Channels(store, watch, previews);
        try (TaskProgress progress = new TaskProgress(task, channels, stopping)) {
            try {
                progress.at(0);
                complete(task, maker.make(task, progress));
            } catch (CancellationException e) {
                if (!progress.cancelled()) {
                    throw e;
                }
                end(task, TaskStatus.CANCELLED, Outcome.NONE);
            }
        } catch (RefusedException e) {
            fail(task, e.error());
        } catch (UnreadableImageException e) {
            fail(task, new TaskError("unreadable_image", String.valueOf(e.getMessage()), false));
        } catch (OutOfMemoryError e) {
            LOG.error("task {} needs more memory than there is", task.id(), e);
            fail(
                    task,
                    new TaskError(
                            "out_of_memory",
                            "This is too large for the server; ask for less.",
                            false));
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.error("task {} failed", task.id(), e);
            fail(
                    task,
                    new TaskError(
                            "engine_failed",
                            "The engine failed; the server's log says why. Try again.",
                            true));
        }
    }

    private void complete(Task task, Made made) {
        Optional<Task> done =
                db.write(
                        sql -> {
                            Optional<Task> ended =
                                    store.finish(task, TaskStatus.COMPLETED, made.outcome());
                            ended.ifPresent(now -> made.images().forEach(gallery::add));
                            ended.ifPresent(endings::ended);
                            return ended;
                        });
        done.ifPresent(this::tell);
    }

    private void fail(Task task, TaskError error) {
        end(task, TaskStatus.FAILED, Outcome.failed(error));
    }

    private void end(Task task, TaskStatus status, Outcome outcome) {
        Optional<Task> ended =
                db.write(
                        sql -> {
                            Optional<Task> now = store.finish(task, status, outcome);
                            now.ifPresent(endings::ended);
                            return now;
                        });
        ended.ifPresent(this::tell);
    }

    private void tell(Task ended) {
        previews.remove(ended);
        watch.changed(ended);
    }
}
