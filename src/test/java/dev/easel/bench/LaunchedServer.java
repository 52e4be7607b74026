package dev.easel.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * A server as a user starts it, by the launcher, on a port and a data folder of its own.
 *
 * @param root its URL
 */
record LaunchedServer(Process process, String root) {
    /** Starts one; it is ready when this returns. */
    static LaunchedServer start() throws IOException {
        int port = freePort();
        Path data = Files.createTempDirectory("easel-bench");
        ProcessBuilder command = new ProcessBuilder("./easel").redirectErrorStream(true);
        command.environment().put("EASEL_DATA", data.toString());
        command.environment().put("EASEL_PORT", String.valueOf(port));
        Process process = command.start();
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.contains("ready at")) {
                return new LaunchedServer(process, "http://localhost:" + port);
            }
        }
        throw new IOException("the server ended before it was ready");
    }

    /** Resident memory, as Linux counts it. */
    long residentMegabytes() throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    /** Processor time used so far. */
    Duration processorTime() {
        return process.toHandle().info().totalCpuDuration().orElseThrow();
    }

    /** Ends it as SIGTERM does; says how long that took. */
    Duration stop() throws InterruptedException {
        long begin = System.nanoTime();
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
