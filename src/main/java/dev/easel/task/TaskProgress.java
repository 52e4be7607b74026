package dev.easel.task;

import dev.easel.engine.Progress;
import dev.easel.image.Pixels;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/**
 * Carries an engine's progress to the task's row and the wish to stop back to the engine. The row
 * is written at most every 250 ms; whether to stop is looked at on every call.
 */
final class TaskProgress implements Progress, AutoCloseable {
    private static final long INTERVAL_NANOS = 250_000_000;

    private final Task task;
    private final TaskStore store;
    private final TaskWatch watch;
    private final Previews previews;
    private final BooleanSupplier stopping;
    private final TaskWatch.Subscription subscription;
    private volatile boolean cancelled;
    private long lastWrite = System.nanoTime();
    private double highest;

    /** Where progress is told. */
    record Channels(TaskStore store, TaskWatch watch, Previews previews) {}

    TaskProgress(Task task, Channels channels, BooleanSupplier stopping) {
        this.task = task;
        this.store = channels.store();
        this.watch = channels.watch();
        this.previews = channels.previews();
        this.stopping = stopping;
        this.cancelled = task.state().cancelRequested();
        this.subscription = watch.subscribe(task.id(), this::look);
    }

    @Override
    public void at(double done) {
        if (cancelled || stopping.getAsBoolean()) {
            throw new CancellationException();
        }
        highest = Math.max(highest, Math.clamp(done, 0, 1));
        if (System.nanoTime() - lastWrite >= INTERVAL_NANOS) {
            lastWrite = System.nanoTime();
            Task now = store.progress(task, highest).orElseThrow(CancellationException::new);
            watch.changed(now);
        }
    }

    @Override
    public void preview(Pixels small) {
        Task now = previews.keep(task, small).orElseThrow(CancellationException::new);
        watch.changed(now);
    }

    private void look(Task now) {
        if (now.state().cancelRequested()) {
            cancelled = true;
        }
    }

    /** Whether it is the user who wants no more of it. */
    boolean cancelled() {
        return cancelled;
    }

    @Override
    public void close() {
        subscription.close();
    }
}
