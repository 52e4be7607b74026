package dev.easel.engine.retoucher.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** Milliseconds that a piece of work took, by the clock and of all cores together. */
record Cost(double wall, double cpu) {
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    static Cost of(Runnable work) {
        long cpu = SYSTEM.getProcessCpuTime();
        long start = System.nanoTime();
        work.run();
        return new Cost(
                (System.nanoTime() - start) / 1e6, (SYSTEM.getProcessCpuTime() - cpu) / 1e6);
    }

    /** The one of median wall time. */
    static Cost median(List<Cost> costs) {
        List<Cost> sorted = costs.stream().sorted(Comparator.comparing(Cost::wall)).toList();
        return sorted.get(sorted.size() / 2);
    }

    /** The most memory this process ever had, heap and native together, in MiB; −1 if not told. */
    static long peakMemory() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.isReadable(status)) {
            return -1;
        }
        for (String line : Files.readAllLines(status)) {
            if (line.startsWith("VmHWM:")) {
                return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
            }
        }
        return -1;
    }
}
