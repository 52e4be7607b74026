package dev.easel.engine;

import dev.easel.image.Pixels;

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

    /**
     * Shows what the picture is going to be like: a small, opaque one of the same shape, made
     * quickly. Called from the thread that runs the job, and only when it costs little beside the
     * job.
     */
    default void preview(Pixels small) {}

    /** A view in which 0–1 stands for {@code from}–{@code to} of this one. */
    default Progress part(double from, double to) {
        Progress whole = this;
        return new Progress() {
            @Override
            public void at(double done) {
                whole.at(from + (to - from) * done);
            }

            @Override
            public void preview(Pixels small) {
                whole.preview(small);
            }
        };
    }
}
