package dev.easel.task;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code easel.tasks.*}.
 *
 * @param workers pictures made at the same time; 0 for one a core
 * @param maxQueued unfinished tasks of everyone before new ones are refused
 * @param maxQueuedPerUser the same for one user
 * @param maxAttempts starts before a task that keeps bringing the server down is given up
 * @param heartbeat of a working server; one that misses four is taken for dead
 */
@ConfigurationProperties("easel.tasks")
public record TaskSettings(
        @DefaultValue("0") int workers,
        @DefaultValue("2000") int maxQueued,
        @DefaultValue("500") int maxQueuedPerUser,
        @DefaultValue("3") int maxAttempts,
        @DefaultValue("1s") Duration heartbeat) {
    int threads() {
        return workers > 0 ? workers : Runtime.getRuntime().availableProcessors();
    }
}
