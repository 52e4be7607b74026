package dev.easel.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/** Names a session; opaque. */
public record SessionId(@JsonValue String value) implements Comparable<SessionId> {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SessionId {
        Opaque.check(value);
    }

    /** The id that a request names; empty for text that can be none. */
    public static Optional<SessionId> parse(String text) {
        return Opaque.isValid(text) ? Optional.of(new SessionId(text)) : Optional.empty();
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
