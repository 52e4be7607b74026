package dev.easel.understanding;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Prints how well and how fast messages are read; run by hand with the name of an evaluation file,
 * {@code held-out} or {@code blind}, and any second word to list the mistakes.
 */
public final class UnderstandingBench {
    private static final int ROUNDS = 40;

    private record Outcome(HeldOut expected, Reading reading) {
        boolean right() {
            return HeldOut.word(reading).equals(expected.intent());
        }
    }

    private UnderstandingBench() {}

    public static void main(String[] args) {
        Understanding understanding = new Understanding();
        List<Outcome> outcomes =
                HeldOut.in(args[0]).stream()
                        .map(h -> new Outcome(h, read(understanding, h)))
                        .toList();
        print("all", outcomes);
        printBy("language", outcomes, o -> o.expected.language());
        printBy("intent", outcomes, o -> o.expected.intent());
        printBy("tag", outcomes, o -> o.expected.tags().getFirst());
        printThresholds(outcomes);
        printParameters(outcomes.stream().filter(Outcome::right).toList());
        if (args.length > 1) {
            printMistakes(outcomes);
        }
        printSpeed(understanding);
    }

    private static Reading read(Understanding understanding, HeldOut held) {
        return understanding.read(held.text(), new Context(held.hasImage(), false));
    }

    private static void print(String name, List<Outcome> outcomes) {
        long right = outcomes.stream().filter(Outcome::right).count();
        System.out.printf(
                "  %-20s %3d of %3d  %5.1f%%%n",
                name, right, outcomes.size(), 100.0 * right / outcomes.size());
    }

    private static void printBy(
            String title, List<Outcome> outcomes, Function<Outcome, String> key) {
        System.out.println("by " + title);
        outcomes.stream()
                .map(key)
                .distinct()
                .sorted()
                .forEach(
                        k ->
                                print(
                                        k,
                                        outcomes.stream()
                                                .filter(o -> key.apply(o).equals(k))
                                                .toList()));
    }

    private static void printThresholds(List<Outcome> outcomes) {
        System.out.println("confidence at least: answered, right of these");
        for (double t : new double[] {0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9}) {
            List<Outcome> sure =
                    outcomes.stream().filter(o -> o.reading.confidence() >= t).toList();
            long right = sure.stream().filter(Outcome::right).count();
            System.out.printf(
                    "  %.1f  %5.1f%%  %5.1f%%%n",
                    t, 100.0 * sure.size() / outcomes.size(), 100.0 * right / sure.size());
        }
    }

    private static void printParameters(List<Outcome> outcomes) {
        int expected = 0;
        int stated = 0;
        int right = 0;
        Map<String, String> differences = new TreeMap<>();
        for (Outcome outcome : outcomes) {
            Map<String, String> want = outcome.expected.parameters();
            Map<String, String> got = HeldOut.stated(outcome.reading);
            expected += want.size();
            stated += got.size();
            right += (int) want.entrySet().stream().filter(got.entrySet()::contains).count();
            if (!want.equals(got)) {
                differences.put(outcome.expected.text(), want + " read as " + got);
            }
        }
        System.out.printf(
                "parameters where the intent is right: %d expected, %d stated, %d right:"
                        + " precision %.1f%%, recall %.1f%%, not expected %d%n",
                expected,
                stated,
                right,
                100.0 * right / stated,
                100.0 * right / expected,
                stated - right);
        differences.forEach((text, what) -> System.out.println("  " + text + "  " + what));
    }

    private static void printMistakes(List<Outcome> outcomes) {
        for (Outcome o : outcomes) {
            if (!o.right()) {
                System.out.printf(
                        "  %s %s read as %s (%.2f): %s%n",
                        o.expected.language(),
                        o.expected.intent(),
                        HeldOut.word(o.reading),
                        o.reading.confidence(),
                        o.expected.text());
            }
        }
    }

    private static void printSpeed(Understanding understanding) {
        List<HeldOut> messages = HeldOut.all();
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long[] nanos = new long[messages.size() * ROUNDS];
        for (int i = 0; i < nanos.length; i++) {
            long start = threads.getCurrentThreadCpuTime();
            read(understanding, messages.get(i % messages.size()));
            nanos[i] = threads.getCurrentThreadCpuTime() - start;
        }
        long[] warm = java.util.Arrays.copyOfRange(nanos, nanos.length / 2, nanos.length);
        java.util.Arrays.sort(warm);
        System.out.printf(
                "µs of processor time a message: p50 %d, p95 %d, p99 %d%n",
                warm[warm.length / 2] / 1000,
                warm[warm.length * 95 / 100] / 1000,
                warm[warm.length * 99 / 100] / 1000);
    }
}
