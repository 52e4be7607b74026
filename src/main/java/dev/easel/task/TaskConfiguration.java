package dev.easel.task;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.easel.db.Database;
import dev.easel.id.TaskId;
import dev.easel.image.ImageLimits;
import dev.easel.task.form.FeatureForms;
import dev.easel.task.form.ResultLimit;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Form → task → queue → runner → gallery, and the webhook at the end. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableConfigurationProperties(TaskSettings.class)
class TaskConfiguration {
    private static final Duration RETRY = Duration.ofSeconds(1);
    private static final int WEBHOOK_TRIES = 10;
    private static final int MAX_WEBP_SIDE = 16_383;

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    FeatureForms featureForms(
            ImageLimits limits, @Value("${easel.images.max-result-pixels}") long maxPixels) {
        return new FeatureForms(
                new ResultLimit(maxPixels, Math.min(limits.maxSide(), MAX_WEBP_SIDE)));
    }

    /**
     * A run that ends with an exception (shutdown, database gone) is begun again; the runner
     * counts.
     */
    @Bean
    OneTimeTask<Void> runTask(ObjectProvider<TaskRunner> runner) {
        return Tasks.oneTime("run-task")
                .onFailure(
                        (complete, operations) ->
                                operations.reschedule(complete, Instant.now().plus(RETRY)))
                .execute(
                        (instance, context) ->
                                runner.getObject()
                                        .run(
                                                new TaskId(instance.getId()),
                                                () ->
                                                        context.getSchedulerState()
                                                                .isShuttingDown()));
    }

    @Bean
    OneTimeTask<Void> sendWebhook(ObjectProvider<Webhooks> webhooks) {
        return Tasks.oneTime("send-webhook")
                .onFailure(
                        FailureHandler.<Void>maxRetries(WEBHOOK_TRIES)
                                .withBackoff(Duration.ofSeconds(2), 2.5)
                                .thenRemove())
                .execute(
                        (instance, context) ->
                                webhooks.getObject().send(new TaskId(instance.getId())));
    }

    @Bean
    TaskQueue taskQueue(Database db, TaskSettings settings, List<OneTimeTask<Void>> work) {
        return new TaskQueue(db, settings, work);
    }
}
