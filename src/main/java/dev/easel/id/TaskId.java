package dev.easel.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/** Names a task; opaque. */
public record TaskId(@JsonValue String value) implements Comparable<TaskId> {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TaskId {
        Opaque.check(value);
    }

    /** The id that a request names; empty for text that can be none. */
    public static Optional<TaskId> parse(String text) {
        return Opaque.isValid(text) ? Optional.of(new TaskId(text)) : Optional.empty();
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
