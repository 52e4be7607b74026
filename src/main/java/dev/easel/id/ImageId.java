package dev.easel.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names an image; opaque. */
public record ImageId(@JsonValue String value) implements Comparable<ImageId> {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ImageId {
        Opaque.check(value);
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
