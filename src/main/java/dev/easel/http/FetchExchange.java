package dev.easel.http;

import dev.easel.http.FetchRefused.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.jspecify.annotations.Nullable;

/** One fetch or post with all its redirects, that another thread may break off. */
final class FetchExchange {
    private static final int MAX_REDIRECTS = 5;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private final CloseableHttpClient client;
    private final long maxBytes;
    private volatile boolean cancelled;
    private volatile @Nullable HttpUriRequestBase current;

    FetchExchange(CloseableHttpClient client, long maxBytes) {
        this.client = client;
        this.maxBytes = maxBytes;
    }

    /** Closes the connection, now and for good. */
    void cancel() {
        cancelled = true;
        HttpUriRequestBase request = current;
        if (request != null) {
            request.abort();
        }
    }

    byte[] get(FetchUrl start) throws IOException, HttpException {
        FetchUrl url = start;
        for (int hop = 0; hop <= MAX_REDIRECTS; hop++) {
            HttpGet request = new HttpGet(url.uri());
            request.setHeader(HttpHeaders.ACCEPT, "image/*,*/*;q=0.1");
            request.setHeader(HttpHeaders.ACCEPT_ENCODING, "identity");
            try (ClassicHttpResponse response = open(url, request)) {
                Header location = response.getFirstHeader(HttpHeaders.LOCATION);
                if (!REDIRECTS.contains(response.getCode()) || location == null) {
                    return body(response, url);
                }
                url = url.redirected(location.getValue());
            }
        }
        throw new FetchRefused(
                Reason.TOO_MANY_REDIRECTS,
                "The URL redirects more than " + MAX_REDIRECTS + " times; give the final one.");
    }

    /** Posts and gives the status of the answer, whose body is not read. */
    int post(FetchUrl url, byte[] json) throws IOException, HttpException {
        HttpPost request = new HttpPost(url.uri());
        request.setEntity(new ByteArrayEntity(json, ContentType.APPLICATION_JSON));
        try (ClassicHttpResponse response = open(url, request)) {
            return response.getCode();
        }
    }

    private ClassicHttpResponse open(FetchUrl url, HttpUriRequestBase request)
            throws IOException, HttpException {
        current = request;
        if (cancelled) {
            request.abort();
        }
        return client.executeOpen(HttpHost.create(url.uri()), request, null);
    }

    private byte[] body(ClassicHttpResponse response, FetchUrl url) throws IOException {
        int status = response.getCode();
        HttpEntity entity = response.getEntity();
        if (status < 200 || status > 299 || entity == null) {
            throw new FetchRefused(
                    Reason.BAD_STATUS,
                    url.host() + " answered with status " + status + " instead of an image.");
        }
        requireImage(entity, url);
        if (entity.getContentLength() > maxBytes) {
            throw tooLarge();
        }
        try (InputStream in = entity.getContent()) {
            byte[] bytes = in.readNBytes(Math.toIntExact(maxBytes + 1));
            if (bytes.length > maxBytes) {
                throw tooLarge();
            }
            return bytes;
        }
    }

    /** Refuses what is surely no image; the bytes themselves are judged by the codec. */
    private static void requireImage(HttpEntity entity, FetchUrl url) {
        String type = entity.getContentType() == null ? "" : entity.getContentType();
        String word = type.toLowerCase(Locale.ROOT);
        if (word.startsWith("text/html") || word.startsWith("application/json")) {
            throw new FetchRefused(
                    Reason.NO_IMAGE,
                    url.host()
                            + " sent a page ("
                            + (word.startsWith("text") ? "HTML" : "JSON")
                            + ") instead of an image; give the URL of the image itself.");
        }
        String encoding = entity.getContentEncoding();
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            throw new FetchRefused(
                    Reason.NO_IMAGE,
                    url.host() + " sent the image compressed once more, which is not read.");
        }
    }

    private FetchRefused tooLarge() {
        return new FetchRefused(
                Reason.TOO_LARGE,
                "The image has more than " + maxBytes / 1_000_000 + " MB, the most accepted.");
    }
}
