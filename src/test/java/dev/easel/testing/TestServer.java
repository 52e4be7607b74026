package dev.easel.testing;

import dev.easel.Easel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A whole Easel on a port of its own, with {@link TestEngine} beside the real engines. One a
 * database serves all tests of a run; each test has users of its own.
 */
public final class TestServer {
    private static final Map<TestDatabase, TestServer> SHARED = new ConcurrentHashMap<>();
    private final ConfigurableApplicationContext context;

    private TestServer(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** The server on that database that this run's tests share. */
    public static TestServer on(TestDatabase database) {
        return SHARED.computeIfAbsent(database, TestServer::start);
    }

    /** The shared server on SQLite. */
    public static TestServer shared() {
        return on(TestDatabase.SQLITE);
    }

    /** A server of a test's own; extra settings are {@code name=value}. */
    public static TestServer start(TestDatabase database, String... settings) {
        return start(folder(), database.url(), settings);
    }

    /** A server on a data folder that a test has. */
    public static TestServer start(Path data, String url, String... settings) {
        List<String> arguments = new ArrayList<>();
        arguments.add("--easel.data=" + data);
        arguments.add("--easel.port=0");
        arguments.add("--easel.db.url=" + url);
        arguments.add("--spring.main.register-shutdown-hook=true");
        List.of(settings).forEach(setting -> arguments.add("--" + setting));
        ConfigurableApplicationContext context =
                new SpringApplicationBuilder(Easel.class, TestEngine.class)
                        .run(arguments.toArray(String[]::new));
        return new TestServer(context);
    }

    public Client client() {
        return new Client("http://localhost:" + port());
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public int port() {
        if (context instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            return web.getWebServer().getPort();
        }
        throw new IllegalStateException("no web server");
    }

    public void stop() {
        context.close();
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("easel-test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
