package dev.easel.task;

import dev.easel.http.Form;
import dev.easel.http.Problem;
import dev.easel.http.PublicUrl;
import dev.easel.id.TaskId;
import dev.easel.image.Feature;
import dev.easel.task.Submissions.Checked;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code /v1/features/{feature}}: the seven features, each a form in and a task out; documented by
 * FeatureDocs.
 */
@RestController
@RequestMapping("/v1/features/{feature}")
@Hidden
class FeatureRoutes {
    private static final Duration DEFAULT_WAIT = Duration.ofSeconds(60);

    private final Submissions submissions;
    private final Tasks tasks;
    private final PublicUrl urls;
    private final Wordings wordings;

    FeatureRoutes(Submissions submissions, Tasks tasks, PublicUrl urls, Wordings wordings) {
        this.submissions = submissions;
        this.tasks = tasks;
        this.urls = urls;
        this.wordings = wordings;
    }

    @PostMapping
    ResponseEntity<TaskView> submit(
            @PathVariable("feature") String slug,
            Form form,
            @RequestHeader(name = "Prefer", required = false) @Nullable String prefer,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false)
                    @Nullable String languages)
            throws InterruptedException {
        Feature feature = feature(slug);
        Checked checked = submissions.check(feature, form);
        Task task = submissions.submit(checked, wordings.of(checked, languages));
        Duration wait =
                Preference.wait(prefer, checked.form().waits() ? DEFAULT_WAIT : Duration.ZERO);
        Task now = wait.isZero() ? task : tasks.await(task, wait);
        URI location =
                URI.create(
                        urls.of("/v1/features/" + feature.slug() + "/status/" + task.id() + "/"));
        return ResponseEntity.status(now.status() == TaskStatus.COMPLETED ? 200 : 202)
                .location(location)
                .body(tasks.view(now));
    }

    @GetMapping("/status/{taskId}")
    TaskView status(
            @PathVariable("feature") String slug,
            @PathVariable String taskId,
            @RequestParam(name = "user_id", required = false) @Nullable String user) {
        Feature feature = feature(slug);
        return TaskId.parse(taskId)
                .flatMap(tasks::find)
                .filter(task -> task.request().feature() == feature)
                .filter(task -> user == null || task.user().value().equals(user))
                .map(tasks::view)
                .orElseThrow(() -> Problem.notFound(feature.slug() + " task", taskId));
    }

    private static Feature feature(String slug) {
        return Feature.parse(slug)
                .filter(feature -> feature.slug().equals(slug))
                .orElseThrow(() -> Problem.notFound("feature", slug));
    }
}
