package dev.easel.engine.illustrator.words;

import dev.easel.engine.illustrator.scene.Subject;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A subject in the making. */
final class Draft {
    private static final String INSCRIPTION = "inscription";
    private static final String UNKNOWN = "unknown";

    final String kind;
    final String words;
    final Attributes attributes = new Attributes();

    /** Whether the kind only comes near what the words name. */
    final boolean rough;

    Subject.@Nullable Place place;
    @Nullable Draft target;

    Draft(Meaning.Thing thing, String words) {
        kind = thing.kind();
        this.words = words;
        rough = thing.rough();
        attributes.traits.addAll(thing.traits());
        attributes.size = thing.size();
    }

    private Draft(String kind, String words) {
        this(new Meaning.Thing(kind, Subject.Size.NORMAL, Set.of(), false), words);
    }

    /** A text to be written; never a subject. */
    static Draft inscription(Span.Quoted text) {
        return new Draft(INSCRIPTION, String.valueOf(text.index()));
    }

    /** Something that cannot be drawn, yet may own, carry or hide what can. */
    static Draft unknown(String words) {
        return new Draft(UNKNOWN, words);
    }

    static Draft symbol(String kind, String words) {
        return new Draft(kind, words);
    }

    boolean isInscription() {
        return kind.equals(INSCRIPTION);
    }

    boolean isUnknown() {
        return kind.equals(UNKNOWN);
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

    void untie() {
        place = null;
        target = null;
    }
}
