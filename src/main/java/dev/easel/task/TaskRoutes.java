package dev.easel.task;

import dev.easel.http.Field;
import dev.easel.http.FieldReader;
import dev.easel.http.Paging;
import dev.easel.http.Problem;
import dev.easel.id.TaskId;
import dev.easel.id.UserId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code /v1/tasks}: every task, whatever its feature. */
@RestController
@RequestMapping("/v1/tasks")
@Tag(name = "Tasks", description = "Every image job, whatever its feature")
class TaskRoutes {
    private static final Field<TaskId> CURSOR = Paging.cursor(TaskId::new);

    /** A page of tasks, newest first. */
    record Page(List<TaskView> results, @Nullable String next) {}

    private final Tasks tasks;
    private final Previews previews;

    TaskRoutes(Tasks tasks, Previews previews) {
        this.tasks = tasks;
        this.previews = previews;
    }

    @GetMapping
    @Operation(summary = "A user's tasks, newest first")
    @Parameter(name = "user_id", required = true, example = "user_123")
    @Parameter(name = "limit", example = "50")
    @Parameter(name = "cursor", description = "`next` of the page before")
    Page list(@Parameter(hidden = true) @RequestParam Map<String, String> query) {
        FieldReader in = FieldReader.ofQuery(query);
        UserId user = in.get(FieldReader.USER_ID);
        int limit = in.get(Paging.LIMIT);
        TaskId before = in.find(CURSOR);
        in.finish();
        List<Task> found = tasks.page(user, before, limit + 1);
        List<TaskId> ids = found.stream().limit(limit).map(Task::id).toList();
        Map<TaskId, TaskView> views = tasks.views(ids);
        String next = found.size() > limit ? ids.getLast().value() : null;
        return new Page(ids.stream().map(views::get).toList(), next);
    }

    @GetMapping("/{taskId}")
    @Operation(summary = "One task")
    TaskView show(
            @PathVariable String taskId,
            @RequestParam(name = "user_id", required = false) @Nullable String user) {
        return tasks.view(owned(taskId, user));
    }

    @GetMapping("/{taskId}/preview")
    @Operation(summary = "What a running task's picture is going to be like, small, WebP")
    ResponseEntity<Resource> preview(
            @PathVariable String taskId,
            @RequestParam(name = "user_id", required = false) @Nullable String user) {
        Resource picture =
                previews.latest(owned(taskId, user).id())
                        .orElseThrow(() -> Problem.notFound("preview", taskId));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("image/webp"))
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .body(picture);
    }

    @DeleteMapping("/{taskId}")
    @Operation(summary = "Cancel a task; one that has ended stays as it is")
    TaskView cancel(
            @PathVariable String taskId,
            @RequestParam(name = "user_id", required = false) @Nullable String user) {
        return tasks.view(
                tasks.cancel(owned(taskId, user).id())
                        .orElseThrow(() -> Problem.notFound("task", taskId)));
    }

    private Task owned(String taskId, @Nullable String user) {
        return TaskId.parse(taskId)
                .flatMap(tasks::find)
                .filter(task -> user == null || task.user().value().equals(user))
                .orElseThrow(() -> Problem.notFound("task", taskId));
    }
}
