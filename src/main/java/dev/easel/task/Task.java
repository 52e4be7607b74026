package dev.easel.task;

import dev.easel.engine.ImageRequest;
import dev.easel.id.SessionId;
import dev.easel.id.TaskId;
import dev.easel.id.UserId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One image job, from request to result. */
public record Task(
        TaskId id,
        UserId user,
        @Nullable SessionId session,
        ImageRequest request,
        TaskSpec spec,
        State state) {

    /**
     * How far it is.
     *
     * @param progress 0–1
     * @param previews how many there have been; the latest can be looked at until the task ends
     * @param version grows with every change
     * @param attempt how many times it was started
     */
    public record State(
            TaskStatus status,
            double progress,
            int previews,
            long version,
            int attempt,
            boolean cancelRequested,
            Outcome outcome,
            Times times) {}

    /** When it was submitted, first started, and ended. */
    public record Times(Instant created, @Nullable Instant started, @Nullable Instant finished) {}

    /**
     * What there is to say of the result.
     *
     * @param notes what the engine approximated or left out
     * @param confidence 0–1 where the engine judged its work
     */
    public record Outcome(
            List<String> notes, @Nullable Double confidence, @Nullable TaskError error) {
        static final Outcome NONE = new Outcome(List.of(), null, null);

        static Outcome failed(TaskError error) {
            return new Outcome(List.of(), null, error);
        }
    }

    public TaskStatus status() {
        return state.status();
    }
}
