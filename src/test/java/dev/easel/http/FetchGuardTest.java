package dev.easel.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.easel.http.FetchRefused.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Against real peers on the loopback, most of them hostile. */
@Timeout(20)
class FetchGuardTest {
    private static final String OK = "HTTP/1.1 200 OK\r\nContent-Type: image/png";
    private static final String LOOPBACK = "127.0.0.1";
    private static final int MAX = 100_000;
    private static final FetchGuard OPEN =
            new FetchGuard(AddressPolicy.ANY, Duration.ofSeconds(10), MAX);
    private static final FetchGuard HASTY =
            new FetchGuard(AddressPolicy.ANY, Duration.ofMillis(300), MAX);
    private static final FetchGuard STRICT =
            new FetchGuard(AddressPolicy.PUBLIC_ONLY, Duration.ofSeconds(10), MAX);

    @AfterAll
    static void close() throws IOException {
        OPEN.close();
        HASTY.close();
        STRICT.close();
    }

    private static FetchRefused refusal(FetchGuard guard, String url) {
        return catchThrowableOfType(FetchRefused.class, () -> guard.fetch(URI.create(url)));
    }

    private static URI uri(TestPeer peer, String path) {
        return URI.create(peer.url(path));
    }

    private static void assertRefused(Reason reason, String head, byte[] body, FetchGuard guard) {
        try (TestPeer peer = TestPeer.saying(head, body)) {
            assertThat(refusal(guard, peer.url("/")).reason()).isEqualTo(reason);
        }
    }

    @Test
    void anImageIsFetched() {
        try (TestPeer peer =
                TestPeer.saying(OK + "\r\nContent-Length: 1000", TestPeer.bytes(1000))) {
            assertThat(OPEN.fetch(uri(peer, "/a%20b.png?x=1#y"))).isEqualTo(TestPeer.bytes(1000));
            assertThat(peer.requests().getFirst())
                    .startsWith("GET /a%20b.png?x=1 HTTP/1.1\r\n")
                    .contains("Host: localhost:")
                    .contains("Accept-Encoding: identity");
        }
    }

    @Test
    void aBodyWithoutALengthIsFetched() {
        try (TestPeer peer = TestPeer.saying(OK, TestPeer.bytes(MAX))) {
            assertThat(OPEN.fetch(uri(peer, "/"))).hasSize(MAX);
        }
    }

    @Test
    void redirectsAreFollowed() {
        AtomicInteger asked = new AtomicInteger();
        try (TestPeer target = TestPeer.saying(OK, TestPeer.bytes(5));
                TestPeer first =
                        new TestPeer(
                                (request, out) -> {
                                    boolean again = asked.getAndIncrement() > 0;
                                    String to = again ? target.url("/end") : "../next?q=1";
                                    out.write(
                                            ("HTTP/1.1 301 Moved\r\nLocation: " + to + "\r\n\r\n")
                                                    .getBytes(StandardCharsets.ISO_8859_1));
                                })) {
            assertThat(OPEN.fetch(uri(first, "/a/b"))).isEqualTo(TestPeer.bytes(5));
            assertThat(first.requests().get(1)).startsWith("GET /next?q=1 ");
            assertThat(target.requests().getFirst()).startsWith("GET /end ");
        }
    }

    @Test
    void redirectsEndSomewhere() {
        try (TestPeer peer = TestPeer.redirecting("/again")) {
            assertThat(refusal(OPEN, peer.url("/")).reason()).isEqualTo(Reason.TOO_MANY_REDIRECTS);
            assertThat(peer.requests()).hasSize(6);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "file:///etc/passwd, BAD_URL",
        "ftp://example.org/a, BAD_URL",
        "http://user:secret@localhost/, BAD_URL",
        "'http://', BAD_URL",
        "http://local host/, BAD_URL"
    })
    void redirectsAreJudgedAnew(String location, Reason reason) {
        try (TestPeer peer = TestPeer.redirecting(location)) {
            assertThat(refusal(OPEN, peer.url("/")).reason()).isEqualTo(reason);
        }
    }

    @Test
    void aRedirectToAPrivateAddressIsNotFollowed() throws IOException {
        AtomicInteger judged = new AtomicInteger();
        AddressPolicy onlyTheFirst = address -> judged.getAndIncrement() == 0;
        try (TestPeer secret = TestPeer.saying(OK, TestPeer.bytes(5));
                TestPeer peer =
                        TestPeer.redirecting(secret.url("/").replace("localhost", LOOPBACK));
                FetchGuard guard = new FetchGuard(onlyTheFirst, Duration.ofSeconds(10), MAX)) {
            String url = peer.url("/").replace("localhost", LOOPBACK);
            assertThat(refusal(guard, url).reason()).isEqualTo(Reason.FORBIDDEN_ADDRESS);
            assertThat(peer.requests()).hasSize(1);
            assertThat(secret.requests()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "127.0.0.1",
                "[::1]",
                "[::ffff:127.0.0.1]",
                "0.0.0.0",
                "10.0.0.1",
                "169.254.169.254",
                "[fe80::1]",
                "[::ffff:7f00:1]"
            })
    void privateHostsAreNeverConnectedTo(String host) {
        try (TestPeer peer = TestPeer.saying(OK, TestPeer.bytes(5))) {
            String url = peer.url("/").replace("localhost", host);
            FetchRefused refusal = refusal(STRICT, url);
            assertThat(refusal.reason()).isEqualTo(Reason.FORBIDDEN_ADDRESS);
            assertThat(refusal).hasMessageContaining("public internet");
            assertThat(
                            catchThrowableOfType(
                                            FetchRefused.class,
                                            () -> STRICT.post(URI.create(url), TestPeer.bytes(2)))
                                    .reason())
                    .isEqualTo(Reason.FORBIDDEN_ADDRESS);
            assertThat(peer.requests()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "picture.png",
                "//example.org/a",
                "ftp://example.org/a",
                "file:///etc/passwd",
                "http:///a",
                "http://user@example.org/",
                "http://a:b@example.org/",
                "http://example.org:99999/",
                "javascript:alert(1)",
                "data:image/png;base64,AAAA"
            })
    void urlsThatCannotBeAreRefused(String url) {
        FetchRefused refusal = refusal(STRICT, url);
        assertThat(refusal.reason()).isEqualTo(Reason.BAD_URL);
        assertThat(refusal.reason().code()).isEqualTo("bad_url");
        assertThat(refusal).hasMessageStartingWith("The URL must");
    }

    @Test
    void aSlowDripIsCutOffAtTheDeadline() {
        try (TestPeer peer =
                new TestPeer(
                        (request, out) -> {
                            out.write((OK + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
                            CountDownLatch never = new CountDownLatch(1);
                            for (int i = 0; i < 1000; i++) {
                                out.write('x');
                                out.flush();
                                pause(never);
                            }
                        })) {
            assertThat(refusal(HASTY, peer.url("/")).reason()).isEqualTo(Reason.TIMEOUT);
        }
    }

    private static void pause(CountDownLatch never) throws IOException {
        try {
            never.await(20, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    @Test
    void aSilentPeerIsCutOffAtTheDeadline() throws InterruptedException {
        CountDownLatch closed = new CountDownLatch(1);
        try (TestPeer peer =
                new TestPeer(
                        (request, out) -> {
                            pause(new CountDownLatch(1));
                            try {
                                for (int i = 0; i < 200; i++) {
                                    pause(new CountDownLatch(1));
                                    out.write("X-Wait: 1\r\n".getBytes(StandardCharsets.US_ASCII));
                                }
                            } finally {
                                closed.countDown();
                            }
                        })) {
            assertThat(refusal(HASTY, peer.url("/")).reason())
                    .isIn(Reason.TIMEOUT, Reason.UNREACHABLE);
            closed.await();
        }
    }

    @Test
    void anEndlessBodyIsReadNoFurtherThanTheLimit() {
        byte[] block = TestPeer.bytes(10_000);
        AtomicInteger sent = new AtomicInteger();
        try (TestPeer peer =
                new TestPeer(
                        (request, out) -> {
                            out.write((OK + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
                            while (true) {
                                out.write(block);
                                sent.incrementAndGet();
                            }
                        })) {
            FetchRefused refusal = refusal(OPEN, peer.url("/"));
            assertThat(refusal.reason()).isEqualTo(Reason.TOO_LARGE);
            assertThat(sent).hasValueLessThan(5000);
        }
    }

    @Test
    void endlessHeadersAreCutOff() {
        byte[] line = "X-More: and more\r\n".getBytes(StandardCharsets.US_ASCII);
        try (TestPeer peer =
                new TestPeer(
                        (request, out) -> {
                            out.write("HTTP/1.1 200 OK\r\n".getBytes(StandardCharsets.US_ASCII));
                            while (true) {
                                out.write(line);
                            }
                        })) {
            assertThat(refusal(OPEN, peer.url("/")).reason()).isEqualTo(Reason.UNREACHABLE);
        }
    }

    @Test
    void aLengthOverTheLimitIsRefusedUnread() {
        assertRefused(Reason.TOO_LARGE, OK + "\r\nContent-Length: 100001", TestPeer.bytes(1), OPEN);
    }

    @Test
    void aBodyShorterThanItsLengthIsRefused() {
        assertRefused(
                Reason.UNREACHABLE, OK + "\r\nContent-Length: 500", TestPeer.bytes(499), OPEN);
    }

    @Test
    void aBodyLongerThanItsLengthIsCut() {
        try (TestPeer peer = TestPeer.saying(OK + "\r\nContent-Length: 5", TestPeer.bytes(1000))) {
            assertThat(OPEN.fetch(uri(peer, "/"))).hasSize(5);
        }
    }

    @Test
    void compressionNobodyAskedForIsNotUnpacked() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bomb)) {
            out.write(new byte[10_000_000]);
        }
        assertRefused(Reason.NO_IMAGE, OK + "\r\nContent-Encoding: gzip", bomb.toByteArray(), OPEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"404 Not Found", "500 Oops", "304 Not Modified", "204 No Content"})
    void otherStatusesAreRefused(String status) {
        assertRefused(Reason.BAD_STATUS, "HTTP/1.1 " + status, new byte[0], OPEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "TEXT/HTML; charset=utf-8", "application/json"})
    void aPageIsNoImage(String type) {
        String head = "HTTP/1.1 200 OK\r\nContent-Type: " + type;
        assertRefused(Reason.NO_IMAGE, head, TestPeer.bytes(5), OPEN);
    }

    @Test
    void garbageIsNoAnswer() {
        assertRefused(Reason.UNREACHABLE, "\0\1\2 hello", TestPeer.bytes(5), OPEN);
        assertRefused(Reason.UNREACHABLE, "", new byte[0], OPEN);
        assertRefused(
                Reason.UNREACHABLE, OK + "\r\nTransfer-Encoding: chunked", bytes("zz\r\n"), OPEN);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void unknownAndClosedHostsCannotBeReached() {
        TestPeer peer = TestPeer.saying(OK, new byte[0]);
        peer.close();
        assertThat(refusal(OPEN, peer.url("/")).reason()).isEqualTo(Reason.UNREACHABLE);
        assertThat(refusal(OPEN, "http://nowhere.invalid/").reason()).isEqualTo(Reason.UNREACHABLE);
    }

    @Test
    void aPeerThatSpeaksNoTlsCannotBeTrusted() {
        try (TestPeer peer = TestPeer.saying(OK, new byte[0])) {
            String url = peer.url("/").replace("http:", "https:");
            assertThat(refusal(HASTY, url).reason()).isIn(Reason.UNREACHABLE, Reason.TIMEOUT);
        }
    }

    @Test
    void jsonIsPosted() {
        try (TestPeer peer = TestPeer.saying("HTTP/1.1 202 Accepted", TestPeer.bytes(9))) {
            OPEN.post(uri(peer, "/hook"), bytes("{\"a\":1}"));
            assertThat(peer.requests().getFirst())
                    .startsWith("POST /hook HTTP/1.1\r\n")
                    .contains("Content-Type: application/json")
                    .endsWith("{\"a\":1}");
        }
    }

    @Test
    void aPostThatIsNotAcceptedHasNotArrived() {
        try (TestPeer peer = TestPeer.redirecting("/elsewhere")) {
            FetchRefused refusal =
                    catchThrowableOfType(
                            FetchRefused.class, () -> OPEN.post(uri(peer, "/"), bytes("{}")));
            assertThat(refusal.reason()).isEqualTo(Reason.BAD_STATUS);
            assertThat(peer.requests()).hasSize(1);
        }
    }
}
