package dev.easel.http;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Server-sent event streams. Each has a virtual thread, which sleeps until something has changed;
 * changes that follow faster than a listener reads become one.
 */
@Component
public final class EventStreams {
    private static final int HEARTBEAT_SECONDS = 15;

    private final Set<SseEmitter> open = ConcurrentHashMap.newKeySet();

    /** What one stream tells. */
    public interface Source extends AutoCloseable {
        /** Sends what is news by now; says whether there may be more later. */
        boolean look(Sink sink) throws IOException;

        @Override
        void close();
    }

    /** Where events go. */
    @FunctionalInterface
    public interface Sink {
        /**
         * @param id what a listener names as {@code Last-Event-ID} to go on from here
         * @param data written as JSON
         */
        void send(String id, String name, Object data) throws IOException;
    }

    /**
     * Opens a stream.
     *
     * @param source is given what to call, from any thread, when there may be news
     */
    public SseEmitter open(String name, Function<Runnable, Source> source) {
        SseEmitter emitter = new SseEmitter(0L);
        open.add(emitter);
        emitter.onCompletion(() -> open.remove(emitter));
        Thread.ofVirtual().name("events-" + name).start(() -> run(emitter, source));
        return emitter;
    }

    /** What a {@code Last-Event-ID} header says where ids are numbers; 0 for none. */
    public static long number(@Nullable String lastEventId) {
        boolean number = lastEventId != null && lastEventId.matches("\\d{1,18}");
        return number ? Long.parseLong(lastEventId) : 0;
    }

    private static void run(SseEmitter emitter, Function<Runnable, Source> opener) {
        BlockingQueue<Boolean> rings = new ArrayBlockingQueue<>(1);
        Sink sink = (id, name, data) -> send(emitter, id, name, data);
        try (Source source = opener.apply(() -> rings.offer(true))) {
            emitter.send(SseEmitter.event().comment("open"));
            while (source.look(sink)) {
                if (rings.poll(HEARTBEAT_SECONDS, TimeUnit.SECONDS) == null) {
                    emitter.send(SseEmitter.event().comment("still here"));
                }
            }
            emitter.complete();
        } catch (IOException | IllegalStateException e) {
            emitter.completeWithError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            emitter.complete();
        }
    }

    private static void send(SseEmitter emitter, String id, String name, Object data)
            throws IOException {
        emitter.send(SseEmitter.event().id(id).name(name).data(data, MediaType.APPLICATION_JSON));
    }

    /** Open streams would hold up the web server's shutdown: they end first. */
    @EventListener(ContextClosedEvent.class)
    void closeAll() {
        open.forEach(SseEmitter::complete);
    }
}
