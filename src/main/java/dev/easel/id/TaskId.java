package dev.easel.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names a task; opaque. */
public record TaskId(@JsonValue String value) implements Comparable<TaskId> {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TaskId {
        Opaque.check(value);
    }

    public static TaskId next() {
        return new TaskId(Uuid7.next());
    }

    @Override
    public int compareTo(TaskId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
