package dev.easel.engine;

import dev.easel.image.Feature;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** All engines there are, and which of them answers a request. */
@Component
public final class Engines {
    /** The order of built-in engines: whatever is configured comes before them. */
    public static final int BUILT_IN = 1000;

    private final List<Engine> engines;

    public Engines(List<Engine> engines) {
        this.engines = List.copyOf(engines);
    }

    /** The engine of that name if it can do this; for {@code auto} the first that can. */
    public Optional<Engine> pick(Feature feature, String name) {
        return engines.stream()
                .filter(engine -> engine.abilities().contains(feature))
                .filter(engine -> name.equals("auto") || engine.name().equals(name))
                .findFirst();
    }

    /** Whether the engine of that name can change a picture by drawing it again. */
    public boolean keepLayout(String name) {
        return engines.stream().anyMatch(e -> e.name().equals(name) && e.keepsLayout());
    }

    /** The names that may be asked for this. */
    public List<String> names(Feature feature) {
        return engines.stream()
                .filter(engine -> engine.abilities().contains(feature))
                .map(Engine::name)
                .toList();
    }
}
