package dev.easel.language;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A language model's server on the loopback that answers as a test wants it to. */
final class ModelServer implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What was asked. */
    record Request(String path, Headers headers, JsonNode body) {}

    /** Answers one request, or does not. */
    interface Behavior {
        void answer(HttpExchange exchange) throws IOException;
    }

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch end = new CountDownLatch(1);
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private volatile Behavior behavior;

    ModelServer(Behavior behavior) {
        this.behavior = behavior;
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::serve);
        server.start();
    }

    /** Answers with this status and body. */
    static Behavior saying(int status, String body) {
        return exchange -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        };
    }

    /** A model that gives this answer. */
    static ModelServer answering(Wire wire, String text) {
        return new ModelServer(saying(200, wire.envelope(text)));
    }

    /** A model that never answers. */
    static ModelServer hanging() {
        ModelServer[] self = new ModelServer[1];
        self[0] = new ModelServer(exchange -> self[0].awaitEnd());
        return self[0];
    }

    /** A model that says that there will be an answer, begins it, and goes no further. */
    static ModelServer stalling(String beginning) {
        ModelServer[] self = new ModelServer[1];
        self[0] =
                new ModelServer(
                        exchange -> {
                            exchange.sendResponseHeaders(200, 0);
                            exchange.getResponseBody()
                                    .write(beginning.getBytes(StandardCharsets.UTF_8));
                            exchange.getResponseBody().flush();
                            self[0].awaitEnd();
                        });
        return self[0];
    }

    void behave(Behavior other) {
        behavior = other;
    }

    String url(String path) {
        return "http://localhost:" + server.getAddress().getPort() + path;
    }

    List<Request> requests() {
        return requests;
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            requests.add(
                    new Request(
                            exchange.getRequestURI().getPath(),
                            exchange.getRequestHeaders(),
                            JSON.readTree(exchange.getRequestBody().readAllBytes())));
            behavior.answer(exchange);
        }
    }

    private void awaitEnd() {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        end.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
