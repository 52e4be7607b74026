package dev.easel.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names a session; opaque. */
public record SessionId(@JsonValue String value) implements Comparable<SessionId> {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SessionId {
        Opaque.check(value);
    }

    public static SessionId next() {
        return new SessionId(Uuid7.next());
    }

    @Override
    public int compareTo(SessionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
