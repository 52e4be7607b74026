package dev.easel.bench;

import java.util.Arrays;
import java.util.Locale;

/** What many timed calls gave, printed as a row of a table. */
record Timings(String name, long[] nanos, double seconds) {
    static String header() {
        return "%-44s %8s %9s %9s %9s %9s"
                .formatted("", "calls", "per s", "p50 ms", "p99 ms", "max ms");
    }

    Timings {
        Arrays.sort(nanos);
    }

    double percentile(double share) {
        return nanos[(int) Math.min(nanos.length - 1L, (long) (nanos.length * share))] / 1e6;
    }

    String row() {
        return String.format(
                Locale.ROOT,
                "%-44s %8d %9.0f %9.2f %9.2f %9.2f",
                name,
                nanos.length,
                nanos.length / seconds,
                percentile(0.5),
                percentile(0.99),
                nanos[nanos.length - 1] / 1e6);
    }
}
