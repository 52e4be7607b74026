package dev.easel.chat;

import dev.easel.http.Listeners;
import dev.easel.id.SessionId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Tells whoever listens to a session in this process that it has changed, here or on another
 * server.
 */
@Component
class SessionWatch {
    private static final int AT_ONCE = 500;

    private final SessionStore store;
    private final Listeners<SessionId, SessionId> listeners = new Listeners<>();
    private Map<SessionId, Long> seen = Map.of();

    SessionWatch(SessionStore store) {
        this.store = store;
    }

    /** Calls the listener after each change, until the result is run. It must be quick. */
    Runnable subscribe(SessionId id, Runnable listener) {
        return listeners.add(id, changed -> listener.run());
    }

    /** Call when a change is committed. */
    void changed(SessionId id) {
        listeners.tell(id, id);
    }

    /** What other servers did: one query for many listeners. */
    @Scheduled(fixedDelay = 1000)
    void poll() {
        List<SessionId> ids = new ArrayList<>(listeners.keys());
        Map<SessionId, Long> now = new HashMap<>();
        for (int i = 0; i < ids.size(); i += AT_ONCE) {
            now.putAll(store.changes(ids.subList(i, Math.min(i + AT_ONCE, ids.size()))));
        }
        ids.stream()
                .filter(id -> !Objects.equals(now.get(id), seen.get(id)))
                .forEach(this::changed);
        seen = now;
    }
}
