package dev.easel.engine.illustrator.words;

import dev.easel.engine.illustrator.scene.Scene.SkyThing;
import dev.easel.engine.illustrator.scene.Subject.Place;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the spans of one prompt from left to right: gathers adjectives until their noun comes, has
 * nouns tied by the words between them, and leaves what it cannot place as unknown.
 */
final class SceneParser {
    private static final Meaning.Amount PAIR = new Meaning.Amount(2, 2);

    private final List<Span> spans;
    private final Context context;
    private final Relations relations;
    private final KindFacts facts;
    private final Ties ties;
    private final Story story;

    private Attributes pending = new Attributes();
    private @Nullable Draft describable;

    /** LIKE, STYLE_OF or NAMED while the nouns that come are no subjects. */
    private Meaning.@Nullable Cue aside;

    /** What the sentence began with; the one before, until its first noun comes. */
    private @Nullable Draft opening;

    private boolean sentenceBegins = true;
    private boolean negating;
    private boolean saying;

    SceneParser(List<Span> spans, KindFacts facts, Story story) {
        this.spans = spans;
        this.story = story;
        this.context = new Context(spans);
        this.facts = facts;
        this.relations = new Relations(facts);
        this.ties = new Ties(relations);
    }

    void parse() {
        for (int i = 0; i < spans.size(); i++) {
            switch (spans.get(i)) {
                case Span.Known known -> known(i, known);
                case Span.Unknown word -> unknown(i, word);
                case Span.Quoted text -> quoted(text);
                case Span.Gap gap -> gap(i, gap);
            }
        }
        settlePending();
        story.settle();
    }

    private void known(int at, Span.Known span) {
        Draft made = ties.sourceOf(Meaning.Cue.MADE_OF);
        if (made != null && Fabric.isPart(span)) {
            if (new Fabric(made, story.remarks).endsWith(span)) {
                ties.drop();
            }
            return;
        }
        for (Meaning meaning : context.meanings(at, span)) {
            if (!isAside(meaning)) {
                known(meaning, at, span);
            }
        }
    }

    private void known(Meaning meaning, int at, Span.Known span) {
        switch (meaning) {
            case Meaning.Thing thing -> thing(thing, span);
            case Meaning.Where where -> where(where, span);
            case Meaning.InTheSky(SkyThing sky) -> sky(sky);
            case Meaning.Hue hue -> adjective(at, span).colors.addAll(hue.colors());
            case Meaning.Extent extent -> adjective(at, span).size = extent.size();
            case Meaning.Trait trait -> adjective(at, span).traits.add(trait.word());
            case Meaning.Amount amount -> amount(amount);
            case Meaning.Relates relates -> relation(relates, span);
            case Meaning.Cue cue -> cue(cue, at, span);
            case Meaning.When when -> unlessNegated(() -> story.surroundings.time(when.time()));
            case Meaning.Air air -> unlessNegated(() -> story.surroundings.weather(air.weather()));
            case Meaning.During in -> unlessNegated(() -> story.surroundings.season(in.season()));
            case Meaning.Feeling of -> unlessNegated(() -> story.surroundings.mood(of.mood()));
            case Meaning.Hand hand -> style(hand, span);
            case Meaning.Symbol(String kind) -> story.symbols.add(Draft.symbol(kind, span.words()));
            case Meaning.Material material -> stuff(span);
        }
    }

    /** A material that nothing is made of: a word that cannot be drawn, unless it means more. */
    private void stuff(Span.Known span) {
        if (span.meanings().size() == 1) {
            unknown(span.words());
        } else if (span.means(meaning -> meaning == Meaning.Cue.FILLER)) {
            consume();
        }
    }

    /** Whether it belongs to a likeness, a style or a name; a noun ends the first and the last. */
    private boolean isAside(Meaning meaning) {
        Meaning.Cue what = aside;
        if (what == null || meaning instanceof Meaning.Hand || meaning instanceof Meaning.Cue) {
            return false;
        }
        if (meaning instanceof Meaning.Relates) {
            aside = null;
            return false;
        }
        boolean noun = meaning instanceof Meaning.Thing || meaning instanceof Meaning.Where;
        if (noun && what != Meaning.Cue.STYLE_OF) {
            aside = null;
            consume();
        }
        return true;
    }

    /** "A painting of a dog" amid a room is a thing in it, not the hand it is drawn in. */
    private void style(Meaning.Hand hand, Span.Known span) {
        boolean ofOneThing =
                hand.faint() && span.words().endsWith(" of") && !story.drafts.isEmpty();
        if (!negating && !ofOneThing) {
            story.surroundings.style(hand);
        }
    }

    private void unlessNegated(Runnable statement) {
        if (!negating) {
            statement.run();
        }
    }

    private Attributes adjective(int at, Span.Known span) {
        Draft before = describable;
        boolean ofPlace = before == null && at > 0 && spans.get(at - 1).isNoun();
        if (ofPlace && span.language().nounFirst()) {
            return new Attributes();
        }
        boolean forward = !span.language().nounFirst() && context.leads(at);
        if (forward || before == null) {
            return pending;
        }
        Draft topic = ties.topic();
        return ties.isJoined() && topic != null ? topic.attributes : before.attributes;
    }

    private void amount(Meaning.Amount amount) {
        describable = null;
        pending.amount = amount;
    }

    private void thing(Meaning.Thing thing, Span.Known span) {
        if (negating) {
            story.absent.add(thing.kind());
            consume();
            return;
        }
        Draft owner = ties.sourceOf(Meaning.Cue.OF);
        if (owner != null && relations.isMadeOf(owner, thing)) {
            owner.attributes.colors.addAll(pending.colors);
            consume();
            return;
        }
        boolean onePair = pending.amount == PAIR && facts.is(thing.kind(), KindFacts.Group.PAIRED);
        pending.amount = onePair ? new Meaning.Amount(1, 1) : pending.amount;
        pending.plural |= span.plural();
        meet(draftOf(thing, span));
    }

    private void meet(Draft draft) {
        draft.attributes.add(pending);
        pending = new Attributes();
        if (sentenceBegins) {
            opening = draft;
            sentenceBegins = false;
        }
        ties.meet(draft);
        describable = draft;
    }

    /** "The cat" after "a cat" is the same one. */
    private Draft draftOf(Meaning.Thing thing, Span.Known span) {
        if (pending.definite && pending.amount == null) {
            for (Draft known : story.drafts.reversed()) {
                if (known.kind.equals(thing.kind()) && (!span.plural() || known.isSeveral())) {
                    return known;
                }
            }
        }
        Draft draft = new Draft(thing, span.words());
        Draft first = opening;
        if (first != null && restates(first, draft, span)) {
            return first;
        }
        story.drafts.add(draft);
        return draft;
    }

    /** "A red cube. A cube with the texture of brick." tells of one cube. */
    private boolean restates(Draft first, Draft draft, Span.Known span) {
        Set<Integer> colors = first.attributes.colors;
        return sentenceBegins
                && first.kind.equals(draft.kind)
                && !first.isSeveral()
                && !span.plural()
                && pending.amount == null
                && (pending.colors.isEmpty() || pending.colors.equals(colors));
    }

    private void where(Meaning.Where where, Span.Known span) {
        if (!negating) {
            story.surroundings.setting(where, span.words());
            if (ties.sourceOf(new Meaning.Relates(Place.ABOVE)) != null) {
                ties.sources().forEach(source -> source.attributes.traits.add("flying"));
            }
        }
        consume();
        ties.close();
    }

    private void sky(SkyThing thing) {
        if (negating) {
            story.absent.add(Absences.of(thing));
        } else {
            story.surroundings.sky.add(thing);
        }
        consume();
    }

    private void consume() {
        pending = new Attributes();
        ties.drop();
        describable = null;
    }

    private void relation(Meaning.Relates word, Span.Known span) {
        negating = false;
        Draft last = ties.recent();
        if (span.language().unspaced() && !ties.isOpen() && last != null && !isPrefix(word, span)) {
            ties.postpose(word, last);
            describable = null;
            return;
        }
        settlePending();
        describable = null;
        ties.open(word);
    }

    /** Chinese verbs and "在" stand between their nouns as in English. */
    private static boolean isPrefix(Meaning.Relates word, Span.Known span) {
        return span.language() == Language.ZH
                && (span.words().startsWith("在") || Relations.POSSESSION.contains(word.place()));
    }

    private void cue(Meaning.Cue cue, int at, Span.Known span) {
        switch (cue) {
            case ARTICLE -> describable = null;
            case DEFINITE -> {
                describable = null;
                pending.definite = true;
            }
            case PLURAL -> pending.plural = true;
            case PAIR -> pending.amount = PAIR;
            case SAYS -> saying = true;
            case WITH, OF, HAS, MADE_OF -> possession(cue);
            case LIKE, STYLE_OF, NAMED -> {
                settlePending();
                aside = cue == Meaning.Cue.LIKE && ties.topic() == null ? null : cue;
            }
            case AND -> {
                ties.and();
                negating &= !context.opensNounPhrase(at + 1);
            }
            case NOT -> {
                settlePending();
                negating = true;
            }
            case NOT_BEFORE -> withdraw();
            case PRONOUN -> ties.pronoun();
            case BACKGROUND -> background();
            case PART -> part(span);
            case POSSESSIVE, SHAPED, LIKENESS, QUALIFIER, FILLER -> {}
        }
    }

    private void possession(Meaning.Cue cue) {
        negating = false;
        aside = null;
        if (ties.topic() == null) {
            return;
        }
        settlePending();
        switch (cue) {
            case HAS -> ties.openFromRecent(Meaning.Cue.WITH);
            case MADE_OF -> ties.openFromRecent(cue);
            default -> ties.open(cue);
        }
    }

    private void withdraw() {
        Draft last = ties.recent();
        if (last != null) {
            story.withdraw(last);
            story.absent.add(last.kind);
            ties.forget(last);
        }
    }

    private void background() {
        Draft last = ties.recent();
        if (last != null && story.drafts.getFirst() != last) {
            last.relate(Place.BEHIND, story.drafts.getFirst());
        }
        ties.drop();
    }

    private void part(Span.Known span) {
        if (!pending.colors.isEmpty()) {
            story.remarks.add(Remark.PART, span.words());
        }
        consume();
    }

    private void unknown(int at, Span.Unknown word) {
        if (aside == null && !context.isDecoration(at)) {
            unknown(word.words());
        }
    }

    private void unknown(String words) {
        if (negating) {
            consume();
        } else if (ties.sourceOf(Meaning.Cue.MADE_OF) != null) {
            story.remarks.add(Remark.MATERIAL, words);
            consume();
        } else {
            Draft draft = Draft.unknown(words);
            story.drafts.add(draft);
            meet(draft);
        }
    }

    private void quoted(Span.Quoted quoted) {
        Draft text = Draft.inscription(quoted);
        story.inscriptions.add(text);
        pending = new Attributes();
        Draft owner = ties.recent();
        if (saying && owner != null) {
            text.relate(Place.ON, owner);
        } else {
            ties.meet(text);
        }
        saying = false;
        aside = null;
    }

    private void gap(int at, Span.Gap gap) {
        if (gap.weak() && context.joinsAdjectives(at)) {
            return;
        }
        settlePending();
        ties.gap(gap.weak());
        sentenceBegins |= !gap.weak();
        describable = null;
        negating = false;
        saying = false;
        aside = null;
    }

    /** Adjectives that found no noun describe the last one, or the only one. */
    private void settlePending() {
        Draft owner = ties.topic();
        if (owner == null && story.drafts.size() == 1) {
            owner = story.drafts.getFirst();
        }
        if (owner != null && pending.describe()) {
            pending.amount = null;
            owner.attributes.add(pending);
        }
        pending = new Attributes();
    }
}
