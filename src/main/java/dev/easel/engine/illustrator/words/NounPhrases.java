package dev.easel.engine.illustrator.words;

import dev.easel.engine.illustrator.words.KindFacts.Group;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the head of English noun phrases: what only qualifies it is no subject. A train conductor's
 * hat is a hat, a tennis court no racket, a heart-shaped box a box.
 */
final class NounPhrases {
    /** What is seen all over a place that it names: a rose garden, a palm tree forest. */
    private static final Set<Group> SPREADING =
            EnumSet.of(Group.PLANTS, Group.FLOWERS, Group.BUILDINGS);

    private static final List<Meaning> FILLER = List.of(Meaning.Cue.FILLER);
    private static final List<Meaning> QUALIFIER = List.of(Meaning.Cue.QUALIFIER);
    private static final Pattern ADVERBIAL =
            Pattern.compile("(on|in|at|under|inside|through|by|near|above|over|into|up) .*");

    private final List<Span> spans;
    private final Context context;
    private final KindFacts facts;

    NounPhrases(List<Span> spans, KindFacts facts) {
        this.spans = new ArrayList<>(spans);
        this.context = new Context(this.spans);
        this.facts = facts;
    }

    /** The spans, with the meaning of qualifying nouns taken from them. */
    List<Span> resolved() {
        for (int i = 0; i + 1 < spans.size(); i++) {
            if (spans.get(i) instanceof Span.Known known && isEnglishThing(known)) {
                resolve(i, known);
            }
        }
        return spans;
    }

    private static boolean isEnglishThing(Span span) {
        return span instanceof Span.Known known
                && known.language() == Language.EN
                && Character.isLetter(known.words().codePointAt(0))
                && known.means(meaning -> meaning instanceof Meaning.Thing);
    }

    /** A plural between a noun and an article is a verb: "a dog bats a ball". */
    private void resolve(int at, Span.Known known) {
        Span next = spans.get(at + 1);
        if (known.plural()
                && at > 0
                && spans.get(at - 1).isNoun()
                && context.opensNounPhrase(at + 1)) {
            spans.set(at, new Span.Known(known.words(), FILLER, false, known.language()));
            return;
        }
        if (next.means(meaning -> meaning == Meaning.Cue.SHAPED)) {
            spans.set(at, qualifier(known));
        } else if (next.means(meaning -> meaning == Meaning.Cue.POSSESSIVE)) {
            if (ownsNoun(at + 2)) {
                spans.set(at, qualifier(known));
            }
        } else if (!known.plural() && !known.describes() && !known.words().endsWith(" of")) {
            compound(at, known, next);
        }
    }

    /** Whether "the cat's" goes on with a thing of the cat, and not with its face. */
    private boolean ownsNoun(int from) {
        int head = from;
        while (head < spans.size() && spans.get(head).describes() && context.leads(head)) {
            head++;
        }
        if (head >= spans.size()) {
            return false;
        }
        Span span = spans.get(head);
        boolean part = span.means(meaning -> meaning instanceof Meaning.Cue cue && cue.isPart());
        boolean style = span.means(meaning -> meaning instanceof Meaning.Hand);
        return span instanceof Span.Unknown
                ? !context.isVerb(head)
                : style || span.isNoun() && !part;
    }

    private void compound(int at, Span.Known known, Span next) {
        if (next.means(meaning -> meaning == Meaning.Cue.LIKENESS)) {
            spans.set(at + 1, likeness((Span.Known) next));
        } else if (isEnglishThing(next)) {
            spans.set(at, qualifier(known));
        } else if (next instanceof Span.Unknown(String words, Language language)
                && language == Language.EN
                && !context.isVerb(at + 1)) {
            if (isTitle(known)) {
                spans.set(at + 1, new Span.Known(words, FILLER, false, language));
            } else {
                spans.set(at, qualifier(known));
                spans.set(at + 1, new Span.Unknown(known.words() + " " + words, language));
            }
        } else if (isPlace(next) && !isAny(known, SPREADING)) {
            spans.set(at, qualifier(known));
        }
    }

    /** Whether a name may follow: "President Obama", "Ferrari Testarossa". */
    private boolean isTitle(Span.Known known) {
        return isAny(known, EnumSet.of(Group.PEOPLE))
                || known.means(meaning -> meaning instanceof Meaning.Thing thing && thing.rough());
    }

    /** A desert, not "in the desert". */
    private static boolean isPlace(Span span) {
        return span.means(meaning -> meaning instanceof Meaning.Where)
                && span instanceof Span.Known place
                && !ADVERBIAL.matcher(place.words()).matches();
    }

    private static Span qualifier(Span.Known known) {
        List<Meaning> rest = new ArrayList<>(QUALIFIER);
        known.meanings().stream()
                .filter(m -> !(m instanceof Meaning.Thing || m instanceof Meaning.Material))
                .forEach(rest::add);
        return new Span.Known(known.words(), List.copyOf(rest), false, known.language());
    }

    /** "An owl statue" is an owl of stone, a yin-yang symbol just that. */
    private static Span likeness(Span.Known known) {
        List<Meaning> rest =
                known.meanings().stream().filter(m -> !(m instanceof Meaning.Thing)).toList();
        return new Span.Known(known.words(), rest, false, known.language());
    }

    private boolean isAny(Span span, Set<Group> groups) {
        return span.means(
                meaning ->
                        meaning instanceof Meaning.Thing thing
                                && groups.stream()
                                        .anyMatch(group -> facts.is(thing.kind(), group)));
    }
}
