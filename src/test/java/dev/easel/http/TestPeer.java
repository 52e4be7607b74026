package dev.easel.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server on the loopback that may say anything at all, byte by byte. */
final class TestPeer implements AutoCloseable {
    /** Answers one connection; ends when it throws or returns. */
    interface Behavior {
        void answer(String request, OutputStream out) throws IOException;
    }

    private final ServerSocket socket;
    private final Behavior behavior;
    private final List<String> requests = new CopyOnWriteArrayList<>();

    TestPeer(Behavior behavior) {
        this.behavior = behavior;
        try {
            this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    /** Answers every request alike. */
    static TestPeer saying(String head, byte[] body) {
        return new TestPeer(
                (request, out) -> {
                    out.write((head + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
                    out.write(body);
                });
    }

    static TestPeer redirecting(String location) {
        return saying("HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: " + location, bytes(0));
    }

    static byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        Arrays.fill(bytes, (byte) 'p');
        return bytes;
    }

    /** The URL of this peer by the host name {@code localhost}. */
    String url(String path) {
        return "http://localhost:" + socket.getLocalPort() + path;
    }

    /** What was asked so far: request line, headers, body. */
    List<String> requests() {
        return requests;
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                Thread.ofVirtual().start(() -> serve(connection));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket connection) {
        try (connection;
                OutputStream out = connection.getOutputStream()) {
            String request = read(connection.getInputStream());
            requests.add(request);
            behavior.answer(request, out);
        } catch (IOException e) {
            return;
        }
    }

    private static String read(InputStream in) throws IOException {
        StringBuilder text = new StringBuilder();
        while (text.indexOf("\r\n\r\n") < 0) {
            int c = in.read();
            if (c < 0) {
                return text.toString();
            }
            text.append((char) c);
        }
        String length = text.toString().replaceAll("(?is).*content-length: (\\d+).*", "$1");
        if (length.length() < 9) {
            text.append(
                    new String(
                            in.readNBytes(Integer.parseInt(length)), StandardCharsets.ISO_8859_1));
        }
        return text.toString();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
