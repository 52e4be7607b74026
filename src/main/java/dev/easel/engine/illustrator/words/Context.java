package dev.easel.engine.illustrator.words;

import java.util.List;

/** Looks around a span to tell what it means there. */
final class Context {
    private final List<Span> spans;

    Context(List<Span> spans) {
        this.spans = spans;
    }

    /** The meanings that hold at that place: "orange" is a colour before or after a noun. */
    List<Meaning> meanings(int at, Span.Known span) {
        boolean hue = span.means(meaning -> meaning instanceof Meaning.Hue);
        boolean thing = span.means(meaning -> meaning instanceof Meaning.Thing);
        if (!hue || !thing) {
            return span.meanings();
        }
        boolean adjective = isAdjective(at, span);
        return span.meanings().stream()
                .filter(meaning -> meaning instanceof Meaning.Thing != adjective)
                .toList();
    }

    private boolean isAdjective(int at, Span.Known span) {
        if (span.plural()) {
            return false;
        }
        boolean afterNoun =
                at > 0 && (span(at - 1).isNoun() || span(at - 1).describes() && !leads(at));
        return span.language().nounFirst() ? afterNoun : leads(at);
    }

    /** Whether an adjective there belongs to a noun that follows. */
    boolean leads(int at) {
        boolean verb = !span(at).means(meaning -> !(meaning instanceof Meaning.Trait));
        for (int i = at + 1; i < spans.size(); i++) {
            Span next = span(i);
            if (next.isNoun()) {
                return true;
            }
            if (next instanceof Span.Unknown) {
                return !verb;
            }
            if (!next.describes() && !joinsAdjectives(i)) {
                return false;
            }
        }
        return false;
    }

    /** Whether it is an "and" or a comma between two adjectives: "red, white and blue". */
    boolean joinsAdjectives(int at) {
        Span span = span(at);
        boolean joint =
                span instanceof Span.Gap(boolean weak) && weak
                        || span.means(meaning -> meaning == Meaning.Cue.AND);
        return joint && at > 0 && at + 1 < spans.size() && listed(at - 1) && listed(at + 1);
    }

    private boolean listed(int at) {
        boolean and = span(at).means(meaning -> meaning == Meaning.Cue.AND);
        return span(at).describes() || and && at + 1 < spans.size() && span(at + 1).describes();
    }

    /** Whether the noun phrase that ends a negation's list begins there: "no cars but a dog". */
    boolean opensNounPhrase(int at) {
        return at < spans.size()
                && span(at).means(
                                meaning ->
                                        meaning == Meaning.Cue.ARTICLE
                                                || meaning == Meaning.Cue.DEFINITE
                                                || meaning instanceof Meaning.Amount);
    }

    /** Whether an unknown word there is an adjective of something known beside it. */
    boolean isDecoration(int at) {
        Span.Unknown word = (Span.Unknown) span(at);
        if (word.language().nounFirst()) {
            return at > 0 && (span(at - 1).isNoun() || span(at - 1) instanceof Span.Unknown);
        }
        int next = at + 1;
        while (next < spans.size() && span(next).describes()) {
            next++;
        }
        return next < spans.size() && (span(next).isNoun() || span(next) instanceof Span.Unknown);
    }

    private Span span(int at) {
        return spans.get(at);
    }
}
