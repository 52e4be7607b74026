package dev.easel.engine.illustrator.words;

import dev.easel.engine.illustrator.scene.Subject;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What adjectives and numbers say of one thing, gathered while reading. */
final class Attributes {
    final Set<Integer> colors = new LinkedHashSet<>();
    final Set<String> traits = new LinkedHashSet<>();
    Subject.Size size = Subject.Size.NORMAL;
    Meaning.@Nullable Amount amount;
    boolean plural;
    boolean definite;

    boolean describe() {
        return !colors.isEmpty() || !traits.isEmpty() || size != Subject.Size.NORMAL;
    }

    void add(Attributes other) {
        colors.addAll(other.colors);
        traits.addAll(other.traits);
        size = other.size == Subject.Size.NORMAL ? size : other.size;
        amount = other.amount == null ? amount : other.amount;
        plural |= other.plural;
        definite |= other.definite;
    }
}
