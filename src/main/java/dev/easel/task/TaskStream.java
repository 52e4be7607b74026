package dev.easel.task;

import dev.easel.id.TaskId;
import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * One listener to one task: an event for every change, numbered by the task's version, until the
 * task ends. Changes that follow faster than the listener reads become one. Runs on a thread of its
 * own.
 */
final class TaskStream implements Runnable {
    private static final int LOOK_MILLIS = 1000;
    private static final int LOOKS_A_HEARTBEAT = 15;

    private final TaskId id;
    private final SseEmitter emitter;
    private final TaskWatch watch;
    private final TaskStore store;
    private final Function<Task, TaskView> view;
    private final BlockingQueue<Task> changes = new ArrayBlockingQueue<>(1);
    private long sent;

    TaskStream(
            TaskId id,
            long seen,
            SseEmitter emitter,
            TaskWatch watch,
            TaskStore store,
            Function<Task, TaskView> view) {
        this.id = id;
        this.sent = seen;
        this.emitter = emitter;
        this.watch = watch;
        this.store = store;
        this.view = view;
    }

    @Override
    public void run() {
        try (var subscription = watch.subscribe(id, changes::offer)) {
            int quiet = 0;
            for (boolean ended = look(); !ended; ended = look()) {
                quiet = changes.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS) == null ? quiet + 1 : 0;
                if (quiet >= LOOKS_A_HEARTBEAT) {
                    emitter.send(SseEmitter.event().comment("still here"));
                    quiet = 0;
                }
            }
            emitter.complete();
        } catch (IOException | IllegalStateException e) {
            emitter.completeWithError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            emitter.complete();
        }
    }

    /** Sends the task as it is if that is news; says whether it has ended. */
    private boolean look() throws IOException {
        Task task = store.find(id).orElse(null);
        if (task == null) {
            return true;
        }
        if (task.state().version() > sent) {
            sent = task.state().version();
            emitter.send(
                    SseEmitter.event()
                            .id(String.valueOf(sent))
                            .name("task")
                            .data(view.apply(task), MediaType.APPLICATION_JSON));
        }
        return task.status().isFinal();
    }
}
