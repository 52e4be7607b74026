package dev.easel.engine.illustrator.words;

import dev.easel.engine.illustrator.scene.Scene.SkyThing;
import dev.easel.engine.illustrator.scene.Subject.Place;
import dev.easel.engine.illustrator.words.KindFacts.Group;
import java.util.List;

/**
 * Reads the spans of one prompt from left to right: has adjectives gathered until their noun comes
 * and nouns tied by the words between them, and leaves what it cannot place as unknown.
 */
final class SceneParser {
    private final List<Span> spans;
    private final KindFacts facts;
    private final Story story;
    private final Context context;
    private final Relations relations;
    private final Ties ties;
    private final Description description;
    private final Drafting drafting;
    private final Aside aside = new Aside();

    private boolean negating;
    private boolean saying;

    SceneParser(List<Span> spans, KindFacts facts, Story story) {
        this.spans = spans;
        this.facts = facts;
        this.story = story;
        context = new Context(spans);
        relations = new Relations(facts);
        ties = new Ties(relations);
        description = new Description(spans, context, ties);
        drafting = new Drafting(story);
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
        settle();
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
            if (!aside.takes(meaning)) {
                known(meaning, at, span);
            } else if (Aside.isNoun(meaning)) {
                consume();
            }
        }
    }

    private void known(Meaning meaning, int at, Span.Known span) {
        switch (meaning) {
            case Meaning.Thing thing -> thing(thing, span);
            case Meaning.Where where -> where(where, span);
            case Meaning.InTheSky(SkyThing sky) -> sky(sky);
            case Meaning.Hue hue -> description.of(at, span).colors.addAll(hue.colors());
            case Meaning.Extent extent -> description.of(at, span).size = extent.size();
            case Meaning.Trait trait -> description.of(at, span).traits.add(trait.word());
            case Meaning.Amount amount -> description.amount(amount);
            case Meaning.Relates relates -> relation(relates, span);
            case Meaning.Cue cue -> cue(cue, at, span);
            case Meaning.Atmospheric air -> atmosphere(air);
            case Meaning.Hand hand -> style(hand, span);
            case Meaning.Symbol(String kind) -> story.symbols.add(Draft.symbol(kind, span.words()));
            case Meaning.Material material -> material(material, at, span);
        }
    }

    /** "A painting of a dog" amid a room is a thing in it, not the hand it is drawn in. */
    private void style(Meaning.Hand hand, Span.Known span) {
        boolean ofOneThing =
                hand.faint() && span.words().endsWith(" of") && !story.drafts.isEmpty();
        if (!negating && !ofOneThing) {
            story.surroundings.style(hand);
        }
    }

    private void atmosphere(Meaning.Atmospheric air) {
        if (!negating) {
            story.surroundings.atmosphere(air);
        }
    }

    /** "A denim jacket" is blue; by itself denim cannot be drawn, unless it means more. */
    private void material(Meaning.Material material, int at, Span.Known span) {
        if (span.meanings().size() == 1 && context.leads(at)) {
            description.pending().colors.add(material.color());
        } else if (span.meanings().size() == 1) {
            unknown(span.words());
        } else if (span.means(meaning -> meaning == Meaning.Cue.FILLER)) {
            consume();
        }
    }

    private void thing(Meaning.Thing thing, Span.Known span) {
        if (negating) {
            story.absent.add(thing.kind());
            consume();
            return;
        }
        Attributes said = description.pending();
        Draft whole = ties.sources().isEmpty() ? null : ties.sources().getLast();
        if (whole != null && (relations.isPart(whole, thing) || isSame(whole, thing))) {
            whole.attributes.colors.addAll(said.colors);
            consume();
            return;
        }
        if (facts.is(thing.kind(), Group.PAIRED)) {
            description.makeOneOfPair();
        }
        said.plural |= span.plural();
        meet(drafting.of(thing, span, said));
    }

    /** "A pint of beer" is the beer. */
    private boolean isSame(Draft whole, Meaning.Thing thing) {
        return whole.kind.equals(thing.kind()) && ties.sourceOf(Meaning.Cue.OF) == whole;
    }

    private void meet(Draft draft) {
        description.describe(draft);
        ties.meet(draft);
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
        description.drop();
        ties.drop();
    }

    private void relation(Meaning.Relates word, Span.Known span) {
        negating = false;
        Draft last = ties.recent();
        if (span.language().unspaced() && !ties.isOpen() && last != null && !isPrefix(word, span)) {
            ties.postpose(word, last);
        } else {
            settle();
            ties.open(word);
        }
        description.begin();
    }

    /** Chinese verbs and "在" stand between their nouns as in English. */
    private static boolean isPrefix(Meaning.Relates word, Span.Known span) {
        return span.language() == Language.ZH
                && (span.words().startsWith("在") || Relations.POSSESSION.contains(word.place()));
    }

    private void cue(Meaning.Cue cue, int at, Span.Known span) {
        switch (cue) {
            case ARTICLE -> description.begin();
            case DEFINITE -> description.beginDefinite();
            case PLURAL -> description.pending().plural = true;
            case PAIR -> description.pair();
            case SAYS -> saying = true;
            case WITH, OF, HAS, SHOWS, SURROUNDED, MADE_OF -> possession(cue);
            case LIKE, STYLE_OF, NAMED -> aside(cue);
            case AND -> {
                ties.and();
                negating &= !context.opensNounPhrase(at + 1);
            }
            case NOT -> {
                settle();
                negating = true;
            }
            case WHO, MEANWHILE -> turn(cue);
            case NOT_BEFORE -> withdraw();
            case PRONOUN -> ties.pronoun();
            case BACKGROUND -> background();
            case PART -> part(span);
            case HIDE -> hide(span);
            case HAIR -> hair(span);
            case POSSESSIVE, SHAPED, LIKENESS, QUALIFIER, FILLER -> {}
        }
    }

    private void turn(Meaning.Cue cue) {
        settle();
        description.begin();
        if (cue == Meaning.Cue.WHO) {
            ties.turnToRecent();
        } else {
            ties.resume();
        }
    }

    private void possession(Meaning.Cue cue) {
        negating = false;
        aside.end();
        if (ties.topic() == null) {
            return;
        }
        settle();
        switch (cue) {
            case HAS -> ties.openFromRecent(Meaning.Cue.WITH);
            case SHOWS -> ties.openFromRecent(cue);
            case MADE_OF -> {
                ties.openFromRecent(cue);
                if (ties.sources().isEmpty()) {
                    aside.begin(Meaning.Cue.LIKE);
                }
            }
            default -> ties.open(cue);
        }
    }

    /** A likeness of nothing is the thing itself: "a cloud in the shape of a cat". */
    private void aside(Meaning.Cue cue) {
        settle();
        if (cue == Meaning.Cue.LIKE && ties.topic() == null) {
            aside.end();
        } else {
            aside.begin(cue);
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

    /** What covers it gives its colour, but to people: they are drawn by their clothes. */
    private void hide(Span.Known span) {
        Draft owner = ties.topic();
        if (owner == null || facts.is(owner.kind, Group.PEOPLE)) {
            part(span);
        } else {
            owner.attributes.colors.addAll(description.pending().colors);
            consume();
            description.resume(owner);
        }
    }

    private void hair(Span.Known span) {
        Draft owner = ties.topic();
        Attributes said = description.pending();
        if (owner != null && said.colors.stream().allMatch(Coiffure::isNatural)) {
            owner.attributes.traits.addAll(Coiffure.traits(said));
            consume();
            description.resume(owner);
        } else {
            part(span);
        }
    }

    private void part(Span.Known span) {
        if (!description.pending().colors.isEmpty()) {
            story.remarks.add(Remark.PART, span.words());
        }
        consume();
    }

    private void unknown(int at, Span.Unknown word) {
        if (!aside.isOpen() && !context.isDecoration(at)) {
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
            meet(drafting.unknown(words));
        }
    }

    private void quoted(Span.Quoted quoted) {
        Draft text = Draft.inscription(quoted);
        story.inscriptions.add(text);
        description.drop();
        Draft owner = ties.recent();
        if (saying && owner != null) {
            text.relate(Place.ON, owner);
        } else {
            ties.meet(text);
        }
        saying = false;
        aside.end();
    }

    private void gap(int at, Span.Gap gap) {
        if (gap.weak() && context.joinsAdjectives(at)) {
            return;
        }
        settle();
        description.begin();
        ties.gap(gap.weak());
        if (!gap.weak()) {
            drafting.endSentence();
        }
        negating = false;
        saying = false;
        aside.end();
    }

    /** Adjectives that found no noun describe the last one, or the only one. */
    private void settle() {
        Draft topic = ties.topic();
        boolean only = topic == null && story.drafts.size() == 1;
        description.settle(only ? story.drafts.getFirst() : topic);
    }
}
