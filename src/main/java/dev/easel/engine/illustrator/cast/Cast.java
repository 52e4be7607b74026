package dev.easel.engine.illustrator.cast;

import java.util.Set;

/** Everything that can be drawn as a subject. Thread-safe; the same role gives the same pixels. */
public interface Cast {
    /** All kinds it can draw: heroes and icons. */
    Set<String> kinds();

    /** What to know of a kind before placing it; {@code kind} must be one of {@link #kinds}. */
    Traits traits(String kind);

    /** Draws it; the subject's kind must be one of {@link #kinds}. */
    Sprite draw(Role role);
}
