package dev.easel.chat;

import dev.easel.task.Task;
import java.util.List;

/**
 * What Easel will answer and do.
 *
 * @param tasks to submit, in the order in which each starts from the one before; may be empty
 */
record Plan(Reply reply, List<Task> tasks) {
    /** Words alone. */
    static Plan of(Reply reply) {
        return new Plan(reply, List.of());
    }
}
