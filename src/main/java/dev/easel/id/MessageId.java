package dev.easel.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names a message; opaque. */
public record MessageId(@JsonValue String value) implements Comparable<MessageId> {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MessageId {
        Opaque.check(value);
    }

    public static MessageId next() {
        return new MessageId(Uuid7.next());
    }

    @Override
    public int compareTo(MessageId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
