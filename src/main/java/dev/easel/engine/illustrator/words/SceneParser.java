package dev.easel.engine.illustrator.words;

import dev.easel.engine.illustrator.scene.Scene.SkyThing;
import java.util.List;

/**
 * Reads the spans of one prompt from left to right: has adjectives gathered until their noun comes
 * and nouns tied by the words between them, and leaves what it cannot place as unknown.
 */
final class SceneParser {
    private final List<Span> spans;
    private final Story story;
    private final Context context;
    private final Ties ties;
    private final Description description;
    private final Nouns nouns;
    private final Parts parts;
    private final Aside aside = new Aside();

    private boolean saying;

    SceneParser(List<Span> spans, KindFacts facts, Story story) {
        this.spans = spans;
        this.story = story;
        context = new Context(spans);
        ties = new Ties(new Relations(facts));
        description = new Description(spans, context, ties);
        nouns = new Nouns(story, facts, ties, description);
        parts = new Parts(facts, ties, description, story.remarks);
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
        nouns.settle();
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
                nouns.drop();
            }
        }
    }

    private void known(Meaning meaning, int at, Span.Known span) {
        switch (meaning) {
            case Meaning.Thing thing -> nouns.thing(thing, span);
            case Meaning.Where where -> nouns.where(where, span);
            case Meaning.Ground ground -> story.surroundings.background(ground);
            case Meaning.InTheSky(SkyThing sky) -> nouns.sky(sky);
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
        if (!nouns.isNegated() && !ofOneThing) {
            story.surroundings.style(hand);
        }
    }

    private void atmosphere(Meaning.Atmospheric air) {
        if (!nouns.isNegated()) {
            story.surroundings.atmosphere(air);
        }
    }

    /** "A denim jacket" is blue; by itself denim cannot be drawn, unless it means more. */
    private void material(Meaning.Material material, int at, Span.Known span) {
        if (span.meanings().size() == 1 && context.leads(at)) {
            description.pending().colors.add(material.color());
        } else if (span.meanings().size() == 1) {
            nouns.unknown(span.words());
        } else if (span.means(meaning -> meaning == Meaning.Cue.FILLER)) {
            nouns.drop();
        }
    }

    private void relation(Meaning.Relates word, Span.Known span) {
        nouns.negate(false);
        Draft last = ties.recent();
        if (span.language().unspaced() && !ties.isOpen() && last != null && !isPrefix(word, span)) {
            ties.postpose(word, last);
        } else {
            nouns.settle();
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
                nouns.negate(nouns.isNegated() && !context.opensNounPhrase(at + 1));
            }
            case NOT -> {
                nouns.settle();
                nouns.negate(true);
            }
            case WHO, MEANWHILE -> turn(cue);
            case NOT_BEFORE -> nouns.withdraw();
            case PRONOUN -> ties.pronoun();
            case BACKGROUND -> nouns.putInBackground();
            case PART, HIDE, HAIR -> parts.part(cue, span);
            case POSSESSIVE, SHAPED, LIKENESS, QUALIFIER, FILLER -> {}
        }
    }

    private void turn(Meaning.Cue cue) {
        nouns.settle();
        description.begin();
        if (cue == Meaning.Cue.WHO) {
            ties.turnToRecent();
        } else {
            ties.resume();
        }
    }

    private void possession(Meaning.Cue cue) {
        nouns.negate(false);
        aside.end();
        if (ties.topic() == null) {
            return;
        }
        nouns.settle();
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
        nouns.settle();
        if (cue == Meaning.Cue.LIKE && ties.topic() == null) {
            aside.end();
        } else {
            aside.begin(cue);
        }
    }

    private void unknown(int at, Span.Unknown word) {
        if (!aside.isOpen() && !context.isDecoration(at)) {
            nouns.unknown(word.words());
        }
    }

    private void quoted(Span.Quoted quoted) {
        nouns.text(quoted, saying ? ties.recent() : null);
        saying = false;
        aside.end();
    }

    private void gap(int at, Span.Gap gap) {
        if (gap.weak() && context.joinsAdjectives(at)) {
            return;
        }
        nouns.settle();
        description.begin();
        ties.gap(gap.weak());
        if (!gap.weak()) {
            nouns.endSentence();
        }
        nouns.negate(false);
        saying = false;
        aside.end();
    }
}
