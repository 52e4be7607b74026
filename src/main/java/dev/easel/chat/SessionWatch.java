package dev.easel.chat;

import dev.easel.id.SessionId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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
    private final Map<SessionId, Set<Runnable>> listeners = new ConcurrentHashMap<>();
    private Map<SessionId, Long> seen = Map.of();

    SessionWatch(SessionStore store) {
        this.store = store;
    }

    /** Calls the listener after each change, until the result is run. It must be quick. */
    Runnable subscribe(SessionId id, Runnable listener) {
        listeners.compute(
                id,
                (key, set) -> {
                    Set<Runnable> all = set == null ? ConcurrentHashMap.newKeySet() : set;
                    all.add(listener);
                    return all;
                });
        return () ->
                listeners.computeIfPresent(
                        id,
                        (key, set) -> {
                            set.remove(listener);
                            return set.isEmpty() ? null : set;
                        });
    }

    /** Call when a change is committed. */
    void changed(SessionId id) {
        listeners.getOrDefault(id, Set.of()).forEach(Runnable::run);
    }

    /** What other servers did: one query for many listeners. */
    @Scheduled(fixedDelay = 1000)
    void poll() {
        List<SessionId> ids = new ArrayList<>(listeners.keySet());
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
