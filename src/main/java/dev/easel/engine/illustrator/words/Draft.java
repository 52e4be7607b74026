package dev.easel.engine.illustrator.words;

import dev.easel.engine.illustrator.scene.Subject;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A subject in the making. */
final class Draft {
    private static final String INSCRIPTION = "inscription";

    final String kind;
    final String words;
    final Attributes attributes = new Attributes();
    Subject.@Nullable Place place;
    @Nullable Draft target;

    /** A text to be written; never a subject. */
    static Draft inscription(Span.Quoted text) {
        Meaning.Thing writing = new Meaning.Thing(INSCRIPTION, Subject.Size.NORMAL, Set.of());
        return new Draft(writing, String.valueOf(text.index()));
    }

    boolean isInscription() {
        return kind.equals(INSCRIPTION);
    }

    Draft(Meaning.Thing thing, String words) {
        kind = thing.kind();
        this.words = words;
        attributes.traits.addAll(thing.traits());
        attributes.size = thing.size();
    }

    boolean isSeveral() {
        return attributes.plural || attributes.amount != null && attributes.amount.most() > 1;
    }

    /** Sets the relation unless there is one, or it would lead round in a circle. */
    void relate(Subject.Place where, Draft other) {
        if (target != null) {
            return;
        }
        for (Draft next = other; next != null; next = next.target) {
            if (next == this) {
                return;
            }
        }
        place = where;
        target = other;
    }
}
