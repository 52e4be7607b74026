package dev.easel.understanding;

import java.util.Optional;

/** A second opinion on messages: slower than {@link Understanding}, wiser at best, never needed. */
@FunctionalInterface
public interface Interpreter {
    /** No second opinion. */
    Interpreter NONE = (message, context, offline) -> Optional.empty();

    /**
     * The message as this interpreter takes it; empty where the offline reading is to stand.
     * Answers within a time of its own and throws nothing.
     */
    Optional<Reading> interpret(String message, Context context, Reading offline);
}
