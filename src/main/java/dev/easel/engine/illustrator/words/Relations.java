package dev.easel.engine.illustrator.words;

import dev.easel.engine.illustrator.scene.Subject.Place;
import dev.easel.engine.illustrator.words.KindFacts.Group;
import java.util.List;

/** Ties things together by the word between them. */
final class Relations {
    private final KindFacts facts;

    Relations(KindFacts facts) {
        this.facts = facts;
    }

    /** "sources WORD target". */
    void tie(Meaning word, List<Draft> sources, Draft target) {
        if (sources.isEmpty()) {
            return;
        }
        Draft owner = sources.getLast();
        if (target.isInscription()) {
            target.relate(Place.ON, owner);
            return;
        }
        switch (word) {
            case Meaning.Relates(Place place) -> place(place, sources, target);
            case Meaning.Cue cue when cue == Meaning.Cue.WITH -> with(owner, target);
            case Meaning.Cue cue when cue == Meaning.Cue.OF -> contain(owner, target);
            default -> throw new IllegalArgumentException("no relation: " + word);
        }
    }

    private void place(Place place, List<Draft> sources, Draft target) {
        Draft owner = sources.getLast();
        if (place == Place.WEARING || place == Place.HOLDING) {
            target.relate(place, owner);
        } else if (place == Place.IN && wears(owner, target)) {
            target.relate(Place.WEARING, owner);
        } else {
            Place exact = place == Place.IN ? within(target) : place;
            sources.forEach(source -> source.relate(exact, target));
        }
    }

    /** Inside a bowl, on a chair, in a tree. */
    private Place within(Draft target) {
        if (facts.is(target.kind, Group.CONTAINERS)) {
            return Place.INSIDE;
        }
        return facts.is(target.kind, Group.SEATS) ? Place.ON : Place.IN;
    }

    private void with(Draft owner, Draft thing) {
        if (wears(owner, thing)) {
            thing.relate(Place.WEARING, owner);
        } else if (isLiving(owner) && facts.is(thing.kind, Group.HOLDABLE)) {
            thing.relate(Place.HOLDING, owner);
        } else {
            contain(owner, thing);
        }
    }

    private void contain(Draft owner, Draft thing) {
        if (facts.is(owner.kind, Group.CONTAINERS)) {
            thing.relate(Place.INSIDE, owner);
        }
    }

    private boolean wears(Draft owner, Draft thing) {
        return isLiving(owner) && facts.is(thing.kind, Group.WEARABLE);
    }

    private boolean isLiving(Draft draft) {
        return facts.isLiving(draft.kind);
    }

    /** Whether "and" after "wearing a hat" or "holding a cup" goes on with that thing. */
    boolean carriesOn(Meaning word, Draft thing) {
        return word instanceof Meaning.Relates(Place place)
                && (place == Place.WEARING && facts.is(thing.kind, Group.WEARABLE)
                        || place == Place.HOLDING && facts.is(thing.kind, Group.HOLDABLE)
                        || place == Place.BETWEEN);
    }

    /** "a bouquet of roses" is one thing. */
    boolean isMadeOf(Meaning word, Draft owner, Meaning.Thing stuff) {
        return word == Meaning.Cue.OF
                && owner.kind.equals("bouquet")
                && facts.is(stuff.kind(), Group.FLOWERS);
    }
}
