package dev.easel;

import dev.easel.http.PublicUrl;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says on one line where Easel is, once it is ready. */
@Component
class ReadyLine {
    private final PublicUrl urls;

    ReadyLine(PublicUrl urls) {
        this.urls = urls;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext web
                && web.getWebServer() != null) {
            System.out.println("Easel is ready at " + urls.root() + seconds(event.getTimeTaken()));
        }
    }

    private static String seconds(@Nullable Duration time) {
        return time == null ? "" : " (%.1f s)".formatted(time.toMillis() / 1000.0);
    }
}
