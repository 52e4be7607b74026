package dev.easel.engine.illustrator.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Looks around a span to tell what it means there. */
final class Context {
    /** What may follow a plural noun and hardly a verb. */
    private static final Set<Meaning> CONTINUING =
            Set.of(
                    Meaning.Cue.AND,
                    Meaning.Cue.OF,
                    Meaning.Cue.WITH,
                    Meaning.Cue.HAS,
                    Meaning.Cue.MADE_OF,
                    Meaning.Cue.POSSESSIVE);

    /** A noun is not looked for any further on: long rows of adjectives belong to none. */
    private static final int MOST_ADJECTIVES = 16;

    private static final Set<String> SUBJECTS = Set.of("that", "which", "who", "it", "he", "she");

    private final List<Span> spans;

    Context(List<Span> spans) {
        this.spans = spans;
    }

    /** The meanings that hold there: "orange" and "glass" are adjectives beside a noun. */
    List<Meaning> meanings(int at, Span.Known span) {
        boolean adjective = span.describes();
        boolean thing = span.means(meaning -> meaning instanceof Meaning.Thing);
        if (!adjective || !thing) {
            return firstThing(span.meanings());
        }
        boolean asAdjective = isAdjective(at, span);
        return firstThing(
                span.meanings().stream()
                        .filter(meaning -> meaning instanceof Meaning.Thing != asAdjective)
                        .toList());
    }

    /**
     * A phrase that names two things means the one listed first; "jumping over" jumps, then ties.
     */
    private static List<Meaning> firstThing(List<Meaning> meanings) {
        List<Meaning> chosen = new ArrayList<>();
        boolean named = false;
        for (Meaning meaning : meanings) {
            boolean thing = meaning instanceof Meaning.Thing;
            if (!thing || !named) {
                chosen.add(meaning);
            }
            named |= thing;
        }
        chosen.sort(Comparator.comparing(meaning -> !(meaning instanceof Meaning.Trait)));
        return chosen;
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
        int end = Math.min(spans.size(), at + MOST_ADJECTIVES);
        for (int i = at + 1; i < end; i++) {
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
        return isVerb(at) || qualifiesNext(at);
    }

    /**
     * Unknown English verbs and adverbs, by ending or by standing between a noun and what follows.
     */
    boolean isVerb(int at) {
        String word = ((Span.Unknown) span(at)).words();
        boolean ending = word.length() > 4 && word.matches(".*(ing|ed|ly|wards|ways)");
        boolean finite = word.matches(".*[^s]s") && at > 0 && isSubject(at - 1);
        return ending || finite && (endsClause(at + 1) ? isOne(at - 1) : !continuesNoun(at + 1));
    }

    private boolean isSubject(int at) {
        return span(at).isNoun()
                || span(at) instanceof Span.Known(String words, var m, boolean p, var l)
                        && SUBJECTS.contains(words);
    }

    private boolean endsClause(int at) {
        return at >= spans.size() || span(at) instanceof Span.Gap;
    }

    private boolean continuesNoun(int at) {
        return span(at).isNoun()
                || span(at) instanceof Span.Unknown
                || span(at).means(CONTINUING::contains);
    }

    /** Whether the noun phrase that ends there began with "a": a word in -s after it is a verb. */
    private boolean isOne(int at) {
        int first = at;
        while (first > 0 && span(first - 1).describes()) {
            first--;
        }
        return first > 0 && span(first - 1).means(meaning -> meaning == Meaning.Cue.ARTICLE);
    }

    private boolean qualifiesNext(int at) {
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
