package dev.easel.task;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import dev.easel.db.Database;
import dev.easel.id.Uuid7;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/**
 * Durable work on db-scheduler: what is put in with a transaction is carried out at least once, by
 * this server or, if it dies, by another or by itself after a restart.
 */
final class TaskQueue implements SmartLifecycle {
    private static final int MISSED_HEARTBEATS = 4;
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration LAST_GRACE = Duration.ofSeconds(8);

    private final Database db;
    private final Scheduler scheduler;
    private final SchedulerClient client;
    private final @Nullable QueueBell bell;
    private volatile boolean running;

    TaskQueue(Database db, TaskSettings settings, List<OneTimeTask<Void>> work) {
        this.db = db;
        SchedulerBuilder builder =
                Scheduler.create(db.writes(), List.copyOf(work))
                        .schedulerName(new SchedulerName.Fixed("easel-" + Uuid7.next()))
                        .threads(settings.threads())
                        .pollingInterval(POLL)
                        .heartbeatInterval(settings.heartbeat())
                        .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                        .shutdownMaxWait(LAST_GRACE)
                        .failureLogging(LogLevel.WARN, false)
                        .enablePriority();
        this.scheduler =
                (db.dialect().shared()
                                ? builder.pollUsingLockAndFetch(0.5, 1.0)
                                : builder.pollUsingFetch(0.5, 3.0))
                        .build();
        this.client =
                SchedulerClient.Builder.create(
                                new TransactionAwareDataSourceProxy(db.writes()), List.copyOf(work))
                        .enablePriority()
                        .build();
        this.bell =
                db.dialect().shared()
                        ? new QueueBell(db, scheduler::triggerCheckForDueExecutions)
                        : null;
    }

    /**
     * Puts work in with the open transaction; it begins right after the commit if a worker is free.
     */
    void add(OneTimeTask<Void> work, String instance, int priority, Instant when) {
        client.scheduleIfNotExists(work.instanceBuilder(instance).priority(priority).build(), when);
        if (bell != null) {
            bell.ring();
        }
        db.afterCommit(scheduler::triggerCheckForDueExecutions);
    }

    @Override
    public void start() {
        if (bell == null) {
            reviveOwn();
        } else {
            Thread.ofVirtual().name("queue-bell").start(bell);
        }
        scheduler.start();
        running = true;
    }

    /**
     * No other server works on this database: what is marked as picked was picked by one that is
     * gone.
     */
    private void reviveOwn() {
        db.write(
                sql ->
                        sql.sql(
                                        "update scheduled_tasks set picked = 0, picked_by = null where picked = 1")
                                .update());
    }

    @Override
    public void stop() {
        running = false;
        if (bell != null) {
            bell.close();
        }
        scheduler.stop();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Stops after the web server has answered its last request. */
    @Override
    public int getPhase() {
        return 0;
    }
}
