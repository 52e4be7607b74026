package dev.easel.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * {@code ./easel bench start [RUNS]}: how long until the launcher's server is ready, and what
 * memory it then holds.
 */
final class StartBench {
    private StartBench() {}

    static void run(List<String> arguments) throws Exception {
        int runs = arguments.isEmpty() ? 5 : Integer.parseInt(arguments.getFirst());
        double[] seconds = new double[runs];
        long[] megabytes = new long[runs];
        for (int i = 0; i < runs; i++) {
            Path data = Files.createTempDirectory("easel-start");
            ProcessBuilder command = new ProcessBuilder("./easel").redirectErrorStream(true);
            command.environment().put("EASEL_DATA", data.toString());
            command.environment().put("EASEL_PORT", String.valueOf(freePort()));
            long begin = System.nanoTime();
            Process process = command.start();
            awaitReady(process);
            seconds[i] = (System.nanoTime() - begin) / 1e9;
            megabytes[i] = resident(process.pid());
            process.destroy();
            process.waitFor(30, TimeUnit.SECONDS);
        }
        Arrays.sort(seconds);
        Arrays.sort(megabytes);
        System.out.printf(
                Locale.ROOT,
                "ready after %.2f s (best %.2f, worst %.2f), resident %d MB (worst %d), %d runs%n",
                seconds[runs / 2],
                seconds[0],
                seconds[runs - 1],
                megabytes[runs / 2],
                megabytes[runs - 1],
                runs);
    }

    private static void awaitReady(Process process) throws IOException {
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.contains("ready at")) {
                return;
            }
        }
        throw new IOException("the server ended before it was ready");
    }

    /** Resident memory in MB, as Linux counts it. */
    private static long resident(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
