package dev.easel.task;

/** CREATED → IN_PROGRESS → one of the other three; those are final. */
public enum TaskStatus {
    CREATED,
    IN_PROGRESS,
    COMPLETED,
    FAILED,
    CANCELLED;

    public boolean isFinal() {
        return this != CREATED && this != IN_PROGRESS;
    }
}
