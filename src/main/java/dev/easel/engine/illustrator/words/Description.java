package dev.easel.engine.illustrator.words;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers adjectives and numbers until their noun comes, or gives them to the one that was. */
final class Description {
    private static final Meaning.Amount PAIR = new Meaning.Amount(2, 2);

    private final List<Span> spans;
    private final Context context;
    private final Ties ties;
    private Attributes pending = new Attributes();

    /** The noun that an adjective right after it would describe. */
    private @Nullable Draft described;

    Description(List<Span> spans, Context context, Ties ties) {
        this.spans = spans;
        this.context = context;
        this.ties = ties;
    }

    /** What is said of the noun to come. */
    Attributes pending() {
        return pending;
    }

    /** What the adjective there speaks of: the noun to come, the one before, or nothing. */
    Attributes of(int at, Span.Known span) {
        Draft before = described;
        if (before != null && span.means(meaning -> meaning instanceof Meaning.Relates)) {
            return before.attributes;
        }
        boolean ofPlace = before == null && at > 0 && spans.get(at - 1).isNoun();
        if (ofPlace && span.language().nounFirst()) {
            return ofPart(spans.get(at - 1));
        }
        boolean forward = !span.language().nounFirst() && context.leads(at);
        if (forward || before == null) {
            return pending;
        }
        Draft topic = ties.topic();
        return ties.isJoined() && topic != null ? topic.attributes : before.attributes;
    }

    /** "Con mèo lông trắng" is a white cat; other parts and places keep their adjectives. */
    private Attributes ofPart(Span part) {
        Draft topic = ties.topic();
        boolean hide = part.means(meaning -> meaning == Meaning.Cue.HIDE);
        return hide && topic != null ? topic.attributes : new Attributes();
    }

    void amount(Meaning.Amount amount) {
        described = null;
        pending.amount = amount;
    }

    void pair() {
        amount(PAIR);
    }

    /** "A pair of glasses" is one thing. */
    void makeOneOfPair() {
        pending.amount = pending.amount == PAIR ? new Meaning.Amount(1, 1) : pending.amount;
    }

    /** A noun phrase begins: what comes next does not describe the noun before. */
    void begin() {
        described = null;
    }

    void beginDefinite() {
        described = null;
        pending.definite = true;
    }

    /** The noun came. */
    void describe(Draft draft) {
        draft.attributes.add(pending);
        pending = new Attributes();
        described = draft;
    }

    /** Adjectives speak of that one again. */
    void resume(Draft draft) {
        described = draft;
    }

    /** What was said belongs to something that is not drawn. */
    void drop() {
        pending = new Attributes();
        described = null;
    }

    /** Gives adjectives that found no noun to one, if there is any. */
    void settle(@Nullable Draft owner) {
        if (owner != null && pending.describe()) {
            pending.amount = null;
            owner.attributes.add(pending);
        }
        pending = new Attributes();
    }
}
