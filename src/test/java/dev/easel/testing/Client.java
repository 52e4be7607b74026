package dev.easel.testing;

import dev.easel.id.Uuid7;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Calls an Easel as a program would. */
public final class Client {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private final String root;

    public Client(String root) {
        this.root = root;
    }

    /** A user that no other test has. */
    public static String newUser() {
        return "user-" + Uuid7.next();
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer delete(String path) {
        return send(request(path).DELETE());
    }

    public Answer post(String path, Map<String, ?> body, String... headers) {
        return send(
                json(path, headers).POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    public Answer patch(String path, Map<String, ?> body) {
        return send(
                json(path).method("PATCH", BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    /** Any body of any type. */
    public Answer postRaw(String path, String type, byte[] body) {
        return send(
                request(path).header("Content-Type", type).POST(BodyPublishers.ofByteArray(body)));
    }

    /** Asks again until the task or message at this path has ended. */
    public Answer follow(String path) {
        long end = System.nanoTime() + 60_000_000_000L;
        while (System.nanoTime() < end) {
            Answer answer = get(path);
            String status = answer.text("status");
            if (!status.equals("CREATED") && !status.equals("IN_PROGRESS")) {
                return answer;
            }
            Thread.onSpinWait();
        }
        throw new AssertionError("not ended within a minute: " + path);
    }

    public String root() {
        return root;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : root + path));
    }

    private HttpRequest.Builder json(String path, String... headers) {
        HttpRequest.Builder request = request(path).header("Content-Type", "application/json");
        return headers.length == 0 ? request : request.headers(headers);
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> response = HTTP.send(request.build(), BodyHandlers.ofByteArray());
            return new Answer(response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
