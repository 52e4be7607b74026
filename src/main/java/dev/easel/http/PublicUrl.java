package dev.easel.http;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * The address that answers name: the configured public URL, else the one the current request came
 * to.
 */
@Component
public final class PublicUrl {
    private final String configured;
    private final String local;

    PublicUrl(
            @Value("${easel.public-url}") String configured,
            @Value("${easel.host}") String host,
            @Value("${easel.port}") int port) {
        this.configured = strip(configured);
        this.local = "http://" + (host.equals("0.0.0.0") ? "localhost" : host) + ":" + port;
    }

    /** Scheme, host and port, without a slash at the end. */
    public String root() {
        if (!configured.isEmpty()) {
            return configured;
        }
        return RequestContextHolder.getRequestAttributes() == null
                ? local
                : strip(ServletUriComponentsBuilder.fromCurrentContextPath().toUriString());
    }

    /** The absolute URL of a path that begins with a slash. */
    public String of(String path) {
        return root() + path;
    }

    private static String strip(String url) {
        return url.strip().replaceAll("/+$", "");
    }
}
