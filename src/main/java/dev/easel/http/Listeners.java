package dev.easel.http;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Who listens to what in this process. Thread-safe; keys that nobody listens to take no room. */
public final class Listeners<K, E> {
    private final Map<K, Set<Consumer<E>>> all = new ConcurrentHashMap<>();

    /** Calls the listener with each event of the key, until the result is run. It must be quick. */
    public Runnable add(K key, Consumer<E> listener) {
        all.compute(
                key,
                (k, set) -> {
                    Set<Consumer<E>> some = set == null ? ConcurrentHashMap.newKeySet() : set;
                    some.add(listener);
                    return some;
                });
        return () ->
                all.computeIfPresent(
                        key,
                        (k, set) -> {
                            set.remove(listener);
                            return set.isEmpty() ? null : set;
                        });
    }

    /** What somebody listens to. */
    public Set<K> keys() {
        return Set.copyOf(all.keySet());
    }

    public void tell(K key, E event) {
        all.getOrDefault(key, Set.of()).forEach(listener -> listener.accept(event));
    }
}
