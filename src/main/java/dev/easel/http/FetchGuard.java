package dev.easel.http;

import dev.easel.http.FetchRefused.Reason;
import java.io.IOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.HttpException;
import org.jspecify.annotations.Nullable;

/**
 * Fetches what users point at and posts to where they say, without letting them reach what only
 * this machine can (server-side request forgery), and without waiting or reading longer than
 * agreed. Thread-safe.
 */
public final class FetchGuard implements AutoCloseable {
    private final CloseableHttpClient client;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Duration deadline;
    private final long maxBytes;

    /**
     * @param deadline for everything together: names, connections, redirects, bodies
     * @param maxBytes of a body that is fetched
     */
    public FetchGuard(AddressPolicy policy, Duration deadline, long maxBytes) {
        this.client = FetchClient.create(new FetchDns(policy), deadline);
        this.deadline = deadline;
        this.maxBytes = maxBytes;
    }

    /**
     * The bytes behind an http or https URL; whether they are an image is for the codec to say.
     *
     * @throws FetchRefused if the URL, its host, the answer, its size or its pace will not do
     */
    public byte[] fetch(URI uri) {
        FetchUrl url = new FetchUrl(uri);
        FetchExchange exchange = new FetchExchange(client, maxBytes);
        return inTime(url, exchange, () -> exchange.get(url));
    }

    /**
     * Posts JSON under the same rules, following no redirect.
     *
     * @throws FetchRefused if the URL, its host or its pace will not do, or the answer is not 2xx
     */
    public void post(URI uri, byte[] json) {
        FetchUrl url = new FetchUrl(uri);
        FetchExchange exchange = new FetchExchange(client, maxBytes);
        int status = inTime(url, exchange, () -> exchange.post(url, json));
        if (status < 200 || status > 299) {
            throw new FetchRefused(
                    Reason.BAD_STATUS, url.host() + " answered with status " + status + ".");
        }
    }

    private <T> T inTime(FetchUrl url, FetchExchange exchange, Callable<T> work) {
        Future<T> result = threads.submit(work);
        try {
            return result.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new FetchRefused(
                    Reason.TIMEOUT,
                    url.host() + " took longer than " + deadline.toSeconds() + " seconds.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while waiting for " + url.host());
        } catch (ExecutionException e) {
            throw explained(e.getCause(), url);
        } finally {
            exchange.cancel();
            result.cancel(true);
        }
    }

    private static RuntimeException explained(@Nullable Throwable cause, FetchUrl url) {
        return switch (cause) {
            case FetchRefused refused -> refused;
            case FetchDns.Forbidden forbidden ->
                    new FetchRefused(
                            Reason.FORBIDDEN_ADDRESS,
                            forbidden.getMessage()
                                    + " is not on the public internet; give a URL that anyone can"
                                    + " open.");
            case UnknownHostException unknown ->
                    unreachable("There is no host '" + url.host() + "'; check the URL.");
            case SSLException insecure ->
                    unreachable(url.host() + " has no certificate that can be trusted.");
            case IOException broken ->
                    unreachable(url.host() + " cannot be reached or broke off its answer.");
            case HttpException garbled -> unreachable(url.host() + " does not speak HTTP.");
            case null, default -> new IllegalStateException("fetching failed", cause);
        };
    }

    private static FetchRefused unreachable(String message) {
        return new FetchRefused(Reason.UNREACHABLE, message);
    }

    @Override
    public void close() throws IOException {
        threads.shutdownNow();
        client.close();
    }
}
