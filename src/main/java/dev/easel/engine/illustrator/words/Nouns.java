package dev.easel.engine.illustrator.words;

import dev.easel.engine.illustrator.scene.Scene.SkyThing;
import dev.easel.engine.illustrator.scene.Subject.Place;
import dev.easel.engine.illustrator.words.KindFacts.Group;
import org.jspecify.annotations.Nullable;

/** Puts what nouns name into the story, each with what was said of it. */
final class Nouns {
    private final Story story;
    private final KindFacts facts;
    private final Relations relations;
    private final Ties ties;
    private final Description description;
    private final Drafting drafting;

    /** Whether what comes is ruled out: "no people". */
    private boolean negated;

    Nouns(Story story, KindFacts facts, Ties ties, Description description) {
        this.story = story;
        this.facts = facts;
        this.ties = ties;
        this.description = description;
        relations = new Relations(facts);
        drafting = new Drafting(story);
    }

    boolean isNegated() {
        return negated;
    }

    void negate(boolean ruledOut) {
        negated = ruledOut;
    }

    void endSentence() {
        drafting.endSentence();
    }

    void thing(Meaning.Thing thing, Span.Known span) {
        Attributes said = description.pending();
        Draft whole = ties.sources().isEmpty() ? null : ties.sources().getLast();
        if (negated) {
            story.absent.add(thing.kind());
            drop();
        } else if (whole != null && (relations.isPart(whole, thing) || isSame(whole, thing))) {
            whole.attributes.colors.addAll(said.colors);
            drop();
        } else {
            if (facts.is(thing.kind(), Group.PAIRED)) {
                description.makeOneOfPair();
            }
            said.plural |= span.plural();
            meet(drafting.of(thing, span, said));
        }
    }

    /** "A pint of beer" is the beer. */
    private boolean isSame(Draft whole, Meaning.Thing thing) {
        return whole.kind.equals(thing.kind()) && ties.sourceOf(Meaning.Cue.OF) == whole;
    }

    private void meet(Draft draft) {
        description.describe(draft);
        ties.meet(draft);
    }

    void unknown(String words) {
        if (negated) {
            drop();
        } else if (ties.sourceOf(Meaning.Cue.MADE_OF) != null) {
            story.remarks.add(Remark.MATERIAL, words);
            drop();
        } else {
            meet(drafting.unknown(words));
        }
    }

    /**
     * @param carrier what the text is written on, if that is said already
     */
    void text(Span.Quoted quoted, @Nullable Draft carrier) {
        Draft text = Draft.inscription(quoted);
        story.inscriptions.add(text);
        description.drop();
        if (carrier != null) {
            text.relate(Place.ON, carrier);
        } else {
            ties.meet(text);
        }
    }

    void where(Meaning.Where where, Span.Known span) {
        if (!negated) {
            story.surroundings.setting(where, span.words());
            if (ties.sourceOf(new Meaning.Relates(Place.ABOVE)) != null) {
                ties.sources().forEach(source -> source.attributes.traits.add("flying"));
            }
        }
        drop();
        ties.close();
    }

    void sky(SkyThing thing) {
        if (negated) {
            story.absent.add(Absences.of(thing));
        } else {
            story.surroundings.sky.add(thing);
        }
        drop();
    }

    /** What was said is of no subject. */
    void drop() {
        description.drop();
        ties.drop();
    }

    /** "なし": the last noun is ruled out. */
    void withdraw() {
        Draft last = ties.recent();
        if (last != null) {
            story.withdraw(last);
            story.absent.add(last.kind);
            ties.forget(last);
        }
    }

    /** The last noun is behind the first. */
    void putInBackground() {
        Draft last = ties.recent();
        if (last != null && !story.drafts.isEmpty() && story.drafts.getFirst() != last) {
            last.relate(Place.BEHIND, story.drafts.getFirst());
        }
        ties.drop();
    }

    /** Adjectives that found no noun describe the last one, or the only one. */
    void settle() {
        Draft topic = ties.topic();
        boolean only = topic == null && story.drafts.size() == 1;
        description.settle(only ? story.drafts.getFirst() : topic);
    }
}
