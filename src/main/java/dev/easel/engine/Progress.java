package dev.easel.engine;

/** Where an engine says how far it is, and learns whether to go on. */
@FunctionalInterface
public interface Progress {
    /** For callers that neither watch nor cancel. */
    Progress NONE = done -> {};

    /**
     * Says that {@code done} (0–1, never falling) of the work is done. Cheap: call it at least
     * twice a second, from the thread that runs the job.
     *
     * @throws java.util.concurrent.CancellationException if the job is no longer wanted
     */
    void at(double done);

    /** A view in which 0–1 stands for {@code from}–{@code to} of this one. */
    default Progress part(double from, double to) {
        return done -> at(from + (to - from) * done);
    }
}
