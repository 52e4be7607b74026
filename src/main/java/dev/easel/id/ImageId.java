package dev.easel.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/** Names an image; opaque. */
public record ImageId(@JsonValue String value) implements Comparable<ImageId> {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ImageId {
        Opaque.check(value);
    }

    /** The id that a request names; empty for text that can be none. */
    public static Optional<ImageId> parse(String text) {
        return Opaque.isValid(text) ? Optional.of(new ImageId(text)) : Optional.empty();
    }

    public static ImageId next() {
        return new ImageId(Uuid7.next());
    }

    @Override
    public int compareTo(ImageId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
