package dev.easel.engine.illustrator.cast;

import java.util.Set;

/** Everything that can be drawn as a subject. Thread-safe; the same role gives the same pixels. */
public interface Cast {
    /** All kinds it can draw: heroes and icons. */
    Set<String> kinds();

    /** What to know of a kind before placing it; {@code kind} must be one of {@link #kinds}. */
    Traits traits(String kind);

    /**
     * Draws it; the subject's kind must be one of {@link #kinds}.
     *
     * @param beat run every few milliseconds in the caller's thread; what it throws ends the work
     */
    Sprite draw(Role role, Runnable beat);

    /** As {@link #draw(Role, Runnable)}, for callers that do not watch. */
    default Sprite draw(Role role) {
        return draw(role, () -> {});
    }
}
