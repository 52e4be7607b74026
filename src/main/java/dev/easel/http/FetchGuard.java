package dev.easel.http;

import java.net.URI;
import org.springframework.stereotype.Component;

/** Placeholder until the real one lands; not committed. */
@Component
public class FetchGuard {
    public byte[] fetch(URI uri) {
        throw new IllegalArgumentException("no");
    }

    public void post(URI uri, byte[] json) {}
}
