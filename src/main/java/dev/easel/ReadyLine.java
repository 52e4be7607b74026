package dev.easel;

import dev.easel.http.PublicUrl;
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
            String time = "%.1f s".formatted(event.getTimeTaken().toMillis() / 1000.0);
            System.out.println("Easel is ready at " + urls.root() + " (" + time + ")");
        }
    }
}
