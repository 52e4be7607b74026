package dev.easel.task;

import dev.easel.gallery.Gallery;
import dev.easel.http.EventStreams;
import dev.easel.http.Problem;
import dev.easel.http.PublicUrl;
import dev.easel.id.TaskId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
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
    private final EventStreams streams;
    private final TaskStore store;
    private final TaskWatch watch;
    private final Gallery gallery;
    private final PublicUrl urls;

    TaskEventRoutes(
            EventStreams streams,
            TaskStore store,
            TaskWatch watch,
            Gallery gallery,
            PublicUrl urls) {
        this.streams = streams;
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
        TaskId id =
                TaskId.parse(taskId)
                        .flatMap(store::find)
                        .filter(found -> user == null || found.user().value().equals(user))
                        .orElseThrow(() -> Problem.notFound("task", taskId))
                        .id();
        String root = urls.root();
        Function<Task, TaskView> view = task -> view(task, root);
        return streams.open(
                taskId,
                ring ->
                        new TaskStream(
                                id,
                                EventStreams.number(last),
                                store,
                                view,
                                watch.subscribe(id, now -> ring.run())));
    }

    private TaskView view(Task task, String root) {
        return TaskView.of(
                task, gallery.ofTasks(List.of(task.id())).getOrDefault(task.id(), List.of()), root);
    }
}
