package dev.easel.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/** Names a message; opaque. */
public record MessageId(@JsonValue String value) implements Comparable<MessageId> {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MessageId {
        Opaque.check(value);
    }

    /** The id that a request names; empty for text that can be none. */
    public static Optional<MessageId> parse(String text) {
        return Opaque.isValid(text) ? Optional.of(new MessageId(text)) : Optional.empty();
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
