package dev.easel.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.easel.engine.Progress;
import dev.easel.task.ImageMaker.RefusedException;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class MemoryBudgetTest {
    private static final long HALF = Runtime.getRuntime().maxMemory() / 2;
    private final MemoryBudget budget = new MemoryBudget();

    @Test
    void refusesWhatWillNeverFit() {
        assertThatThrownBy(() -> budget.reserve(2 * HALF, Progress.NONE))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        e -> assertThat(e.error().code()).isEqualTo("out_of_memory"));
    }

    @Test
    void letsJobsWaitForEachOther() {
        try (var _ = budget.reserve(HALF, Progress.NONE)) {
            Progress cancelled =
                    done -> {
                        throw new CancellationException();
                    };
            assertThatThrownBy(() -> budget.reserve(HALF, cancelled))
                    .isInstanceOf(CancellationException.class);
        }
        budget.reserve(HALF, Progress.NONE).close();
    }
}
