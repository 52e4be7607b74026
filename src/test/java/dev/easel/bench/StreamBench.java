package dev.easel.bench;

import dev.easel.testing.Answer;
import dev.easel.testing.Client;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;

/**
 * {@code ./easel bench streams [LISTENERS]}: what idle listeners to sessions cost the launcher's
 * server in memory and processor time, how soon they hear of a change, and how soon the server ends
 * with all of them open.
 */
final class StreamBench {
    private static final int CHANGES = 200;
    private static final Duration IDLE = Duration.ofSeconds(45);

    private final LaunchedServer server;
    private final Client client;
    private final HttpClient http = HttpClient.newHttpClient();
    private final String user = Client.newUser();
    private final SynchronousQueue<Long> heard = new SynchronousQueue<>();

    private StreamBench(LaunchedServer server) {
        this.server = server;
        this.client = new Client(server.root());
    }

    static void run(List<String> arguments) throws Exception {
        int listeners = arguments.isEmpty() ? 2000 : Integer.parseInt(arguments.getFirst());
        new StreamBench(LaunchedServer.start()).measure(listeners);
    }

    private void measure(int listeners) throws Exception {
        List<String> sessions = new ArrayList<>();
        for (int i = 0; i < listeners; i++) {
            Answer made = client.post("/api/v1/chat/sessions", Map.of("user_id", user));
            sessions.add(made.text("session_id"));
        }
        long before = server.residentMegabytes();
        CountDownLatch open = new CountDownLatch(listeners);
        CountDownLatch ended = new CountDownLatch(listeners);
        for (String session : sessions) {
            Thread.startVirtualThread(() -> listen(session, open, ended));
        }
        if (!open.await(120, TimeUnit.SECONDS)) {
            throw new IOException(open.getCount() + " streams did not open");
        }
        print("listeners", listeners, "");
        print("memory before", before, "MB");
        idle();
        print("memory with them", server.residentMegabytes(), "MB");
        changes(sessions);
        Duration stop = server.stop();
        boolean all = ended.await(5, TimeUnit.SECONDS);
        print("end of the server", stop.toMillis(), "ms" + (all ? ", all streams ended" : ""));
    }

    private void idle() throws InterruptedException {
        Duration used = server.processorTime();
        Thread.sleep(IDLE);
        double share =
                (double) server.processorTime().minus(used).toMillis() / IDLE.toMillis() * 100;
        print("processor while idle", share, "% of a core");
    }

    private void changes(List<String> sessions) throws InterruptedException {
        double[] millis = new double[CHANGES];
        for (int i = 0; i < CHANGES; i++) {
            String path = "/api/v1/chat/sessions/" + sessions.get(i * sessions.size() / CHANGES);
            long begin = System.nanoTime();
            client.patch(path, Map.of("user_id", user, "title", "renamed " + i));
            millis[i] = (heard.take() - begin) / 1e6;
        }
        Arrays.sort(millis);
        print("change heard, p50", millis[CHANGES / 2], "ms");
        print("change heard, p99", millis[CHANGES * 99 / 100], "ms");
    }

    private void listen(String session, CountDownLatch open, CountDownLatch ended) {
        URI uri =
                URI.create(
                        server.root()
                                + "/api/v1/chat/sessions/"
                                + session
                                + "/events?user_id="
                                + user);
        try (var body =
                http.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofInputStream())
                        .body()) {
            var lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(":open")) {
                    open.countDown();
                } else if (line.startsWith("event:")) {
                    heard.put(System.nanoTime());
                }
            }
            ended.countDown();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void print(String what, double figure, String unit) {
        System.out.printf(Locale.ROOT, "%-24s %10.1f %s%n", what, figure, unit);
    }
}
