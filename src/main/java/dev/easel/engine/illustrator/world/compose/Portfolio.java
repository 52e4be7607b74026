package dev.easel.engine.illustrator.world.compose;

import dev.easel.engine.illustrator.cast.Cast;
import dev.easel.engine.illustrator.cast.Role;
import dev.easel.engine.illustrator.cast.Sprite;
import dev.easel.engine.illustrator.cast.Traits;
import dev.easel.engine.illustrator.scene.Light;
import dev.easel.engine.illustrator.scene.Subject;
import java.util.HashMap;
import java.util.Map;

/** What the cast looks like: each subject drawn once, small, before it is given a place. */
final class Portfolio {
    private static final int SMALL = 120;

    private final Cast cast;
    private final Light light;
    private final long seed;
    private final Map<Subject, Outline> outlines = new HashMap<>();

    Portfolio(Cast cast, Light light, long seed) {
        this.cast = cast;
        this.light = light;
        this.seed = seed;
    }

    Traits traits(Subject subject) {
        return cast.traits(subject.kind());
    }

    Outline outline(int index, Subject subject) {
        return outlines.computeIfAbsent(subject, s -> Outline.of(draw(index, s)));
    }

    private Sprite draw(int index, Subject subject) {
        return cast.draw(new Role(subject, SMALL, false, light, variant(index, 0)));
    }

    /** The seed of one copy's own looks. */
    long variant(int index, int copy) {
        return seed * 1009 + index * 131L + copy;
    }
}
