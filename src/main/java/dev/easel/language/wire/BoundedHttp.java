package dev.easel.language.wire;

import dev.easel.language.call.CallFailed;
import dev.easel.language.call.Outcome;
import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * Sends LangChain4j's requests: no redirects (the key stays with whom it was given for), no bodies
 * of more than {@value #MAX_BYTES} bytes, no words of the peer in exceptions. HTTP/1.1, because
 * small servers stumble over an offer of HTTP/2.
 */
final class BoundedHttp implements HttpClient {
    private static final long MAX_BYTES = 200_000;

    private final java.net.http.HttpClient http;

    BoundedHttp(Duration connectTimeout) {
        this.http =
                java.net.http.HttpClient.newBuilder()
                        .version(Version.HTTP_1_1)
                        .followRedirects(Redirect.NEVER)
                        .connectTimeout(connectTimeout)
                        .build();
    }

    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        HttpResponse<String> response = send(request);
        if (response.statusCode() / 100 != 2) {
            throw new CallFailed(Outcome.ofStatus(response.statusCode()));
        }
        return SuccessfulHttpResponse.builder()
                .statusCode(response.statusCode())
                .headers(response.headers().map())
                .body(response.body())
                .build();
    }

    @Override
    public void execute(
            HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        throw new UnsupportedOperationException("answers are not streamed");
    }

    private HttpResponse<String> send(HttpRequest request) {
        java.net.http.HttpRequest.Builder sent =
                java.net.http.HttpRequest.newBuilder(URI.create(request.url()))
                        .POST(BodyPublishers.ofString(request.body()));
        request.headers()
                .forEach((name, values) -> values.forEach(value -> sent.header(name, value)));
        try {
            return http.send(
                    sent.build(),
                    BodyHandlers.limiting(
                            BodyHandlers.ofString(StandardCharsets.UTF_8), MAX_BYTES));
        } catch (IOException e) {
            throw new CallFailed(Outcome.UNREACHABLE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CallFailed(Outcome.ABANDONED);
        }
    }
}
