package dev.easel.task;

import dev.easel.gallery.Gallery;
import dev.easel.http.Problem;
import dev.easel.http.PublicUrl;
import dev.easel.id.TaskId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * {@code /v1/tasks/{id}/events}: a task's changes as server-sent events, each with the whole task.
 */
@RestController
@Tag(name = "Tasks")
class TaskEventRoutes {
    private final TaskStore store;
    private final TaskWatch watch;
    private final Gallery gallery;
    private final PublicUrl urls;
    private final Set<SseEmitter> open = ConcurrentHashMap.newKeySet();

    TaskEventRoutes(TaskStore store, TaskWatch watch, Gallery gallery, PublicUrl urls) {
        this.store = store;
        this.watch = watch;
        this.gallery = gallery;
        this.urls = urls;
    }

    @GetMapping(path = "/v1/tasks/{taskId}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Operation(
            summary =
                    "A task's changes as server-sent events; `Last-Event-ID` resumes, the stream ends with the task")
    SseEmitter events(
            @PathVariable String taskId,
            @RequestParam(name = "user_id", required = false) @Nullable String user,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String last) {
        Task task =
                TaskId.parse(taskId)
                        .flatMap(store::find)
                        .filter(found -> user == null || found.user().value().equals(user))
                        .orElseThrow(() -> Problem.notFound("task", taskId));
        long seen = last != null && last.matches("\\d{1,18}") ? Long.parseLong(last) : 0;
        String root = urls.root();
        SseEmitter emitter = new SseEmitter(0L);
        open.add(emitter);
        emitter.onCompletion(() -> open.remove(emitter));
        TaskStream stream =
                new TaskStream(task.id(), seen, emitter, watch, store, now -> view(now, root));
        Thread.ofVirtual().name("events-" + taskId).start(stream);
        return emitter;
    }

    /** Open streams would hold up the web server's shutdown: they end first. */
    @EventListener(ContextClosedEvent.class)
    void closeAll() {
        open.forEach(SseEmitter::complete);
    }

    private TaskView view(Task task, String root) {
        return TaskView.of(
                task, gallery.ofTasks(List.of(task.id())).getOrDefault(task.id(), List.of()), root);
    }
}
