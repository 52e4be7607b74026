package dev.easel.testing;

import dev.easel.engine.Engine;
import dev.easel.engine.EngineResult;
import dev.easel.engine.EngineResult.Picture;
import dev.easel.engine.EngineResult.Refusal;
import dev.easel.engine.Job;
import dev.easel.engine.Progress;
import dev.easel.image.Feature;
import dev.easel.image.Pixels;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * An engine whose doings tests decide by the prompt: {@code refuse}, {@code throw}, {@code wait
 * NAME} (until {@link #release}, after a preview), anything else gives a small picture whose colour
 * is the seed.
 */
@Order(Ordered.LOWEST_PRECEDENCE)
public final class TestEngine implements Engine {
    public static final String NAME = "test";
    private static final Map<String, CountDownLatch> GATES = new ConcurrentHashMap<>();

    /** Lets the jobs go on that wait at this gate. */
    public static void release(String gate) {
        gate(gate).countDown();
    }

    private static CountDownLatch gate(String name) {
        return GATES.computeIfAbsent(name, n -> new CountDownLatch(1));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<Feature> abilities() {
        return EnumSet.allOf(Feature.class);
    }

    @Override
    public boolean keepsLayout() {
        return true;
    }

    @Override
    public EngineResult run(Job job, Progress progress) {
        String prompt = job.request().prompt();
        progress.at(0.1);
        if (prompt.equals("refuse")) {
            return new Refusal("not_today", "Not today; try tomorrow.", true);
        }
        if (prompt.equals("throw")) {
            throw new IllegalStateException("asked to");
        }
        if (prompt.startsWith("wait ")) {
            progress.preview(picture(job));
            await(gate(prompt.substring(5)), progress);
        }
        progress.at(1);
        return new Picture(picture(job), List.of("a test picture"));
    }

    private static Pixels picture(Job job) {
        int[] pixels = new int[64 * 48];
        Arrays.fill(pixels, 0xFF000000 | (int) job.seed());
        return new Pixels(64, 48, pixels);
    }

    private static void await(CountDownLatch gate, Progress progress) {
        try {
            while (!gate.await(5, TimeUnit.MILLISECONDS)) {
                progress.at(0.5);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
