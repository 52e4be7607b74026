package dev.easel.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An Easel in a process of its own, which can be killed as {@code kill -9} does. */
public final class ServerProcess implements AutoCloseable {
    private static final Pattern READY = Pattern.compile("ready at \\S+:(\\d+)");
    private final Process process;
    private final int port;

    private ServerProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts one and waits until it is ready. */
    public static ServerProcess start(Path data, String url, String... settings) {
        try {
            Process process =
                    new ProcessBuilder(command(data, url, settings))
                            .redirectErrorStream(true)
                            .start();
            return new ServerProcess(process, awaitPort(process));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The process's main: an Easel with {@link TestEngine}. */
    public static void main(String[] args) {
        Path data = Path.of(args[0]);
        String[] settings = List.of(args).subList(2, args.length).toArray(String[]::new);
        if (List.of(settings).contains("easel.test.open-gates=true")) {
            TestEngine.release("for the axe");
        }
        TestServer server = TestServer.start(data, args[1], settings);
        System.out.println("ready at http://localhost:" + server.port());
    }

    public Client client() {
        return new Client("http://localhost:" + port);
    }

    /** Ends it with SIGKILL. */
    public void killNow() {
        process.destroyForcibly();
        await();
    }

    /** Ends it with SIGTERM and says with which code it ended. */
    public int stop() {
        process.destroy();
        await();
        return process.exitValue();
    }

    @Override
    public void close() {
        killNow();
    }

    private void await() {
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                throw new AssertionError("the server does not end");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> command(Path data, String url, String[] settings) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        "--enable-native-access=ALL-UNNAMED",
                        "-Djava.awt.headless=true",
                        "-Xmx512m"));
        command.addAll(
                List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(ServerProcess.class.getName(), data.toString(), url));
        command.addAll(List.of(settings));
        return command;
    }

    /** Reads what it prints until it is ready, then goes on reading so that it never blocks. */
    private static int awaitPort(Process process) throws IOException {
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        StringBuilder said = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            Matcher ready = READY.matcher(line);
            if (ready.find() && !ready.group(1).equals("0")) {
                Thread.ofVirtual().start(() -> output.lines().forEach(rest -> {}));
                return Integer.parseInt(ready.group(1));
            }
            said.append(line).append('\n');
        }
        throw new AssertionError("the server did not start:\n" + said);
    }
}
