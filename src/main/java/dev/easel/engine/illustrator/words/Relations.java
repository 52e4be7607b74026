package dev.easel.engine.illustrator.words;

import dev.easel.engine.illustrator.scene.Scene.Setting;
import dev.easel.engine.illustrator.scene.Subject.Place;
import dev.easel.engine.illustrator.words.KindFacts.Group;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Ties things together by the word between them. */
final class Relations {
    /** What somebody does to a thing. */
    static final Set<Place> POSSESSION = EnumSet.of(Place.RIDING, Place.WEARING, Place.HOLDING);

    private static final Set<Group> ENTERABLE =
            EnumSet.of(
                    Group.CONTAINERS, Group.SEATS, Group.PLANTS, Group.VEHICLES, Group.BUILDINGS);

    private static final Set<Group> BULKY =
            EnumSet.of(Group.SEATS, Group.PLANTS, Group.VEHICLES, Group.BUILDINGS);

    private final KindFacts facts;

    Relations(KindFacts facts) {
        this.facts = facts;
    }

    /** "sources WORD target"; words that tie no subjects ("made of it") do nothing. */
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
            case Meaning.Cue cue when cue == Meaning.Cue.SHOWS -> target.relate(Place.ON, owner);
            case Meaning.Cue cue when cue == Meaning.Cue.SURROUNDED ->
                    target.relate(Place.AROUND, owner);
            default -> {}
        }
    }

    private void place(Place place, List<Draft> sources, Draft target) {
        Draft owner = sources.getLast();
        Place exact = exact(place, owner, target);
        if (exact == Place.WEARING || exact == Place.HOLDING) {
            target.relate(exact, owner);
        } else {
            sources.forEach(source -> source.relate(exact, target));
        }
    }

    private Place exact(Place place, Draft owner, Draft target) {
        return switch (place) {
            case IN -> within(owner, target);
            case WEARING -> facts.is(target.kind, Group.WEARABLE) ? place : taken(target);
            case HOLDING -> isLiving(owner) || owner.isUnknown() ? taken(target) : Place.NEXT_TO;
            default -> place;
        };
    }

    /** Inside a bowl, on a chair, in a tree, in a hat; else beside it. */
    private Place within(Draft owner, Draft target) {
        if (facts.is(target.kind, Group.WEARABLE) && (isLiving(owner) || owner.isUnknown())) {
            return Place.WEARING;
        }
        if (facts.is(target.kind, Group.CONTAINERS)) {
            return Place.INSIDE;
        }
        if (facts.is(target.kind, Group.SEATS)) {
            return Place.ON;
        }
        boolean enterable = ENTERABLE.stream().anyMatch(group -> facts.is(target.kind, group));
        boolean handy = isSmall(target) || facts.is(target.kind, Group.HOLDABLE);
        return enterable || !isLiving(target) && !handy ? Place.IN : Place.NEXT_TO;
    }

    /** What is too big or lives is beside who has to do with it; anything else is held. */
    private Place taken(Draft target) {
        boolean bulky =
                isLiving(target) || BULKY.stream().anyMatch(group -> facts.is(target.kind, group));
        return bulky && !facts.is(target.kind, Group.HOLDABLE) ? Place.NEXT_TO : Place.HOLDING;
    }

    private boolean isSmall(Draft draft) {
        return facts.homes(draft.kind).contains(Setting.TABLE);
    }

    private void with(Draft owner, Draft thing) {
        if (wears(owner, thing)) {
            thing.relate(Place.WEARING, owner);
        } else if (holds(owner, thing)) {
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

    /** Whether the last of the owners would wear or hold the thing. */
    boolean owns(List<Draft> owners, Draft thing) {
        return !owners.isEmpty()
                && (wears(owners.getLast(), thing) || holds(owners.getLast(), thing));
    }

    /** A cow with flowers stands among them. */
    private boolean holds(Draft owner, Draft thing) {
        boolean amidst = facts.is(owner.kind, Group.ANIMALS) && facts.is(thing.kind, Group.FLOWERS);
        return isLiving(owner) && facts.is(thing.kind, Group.HOLDABLE) && !amidst;
    }

    /**
     * Who wears, holds or rides what comes next: the nearest if they can, else the last one named
     * that lives and is not ridden, else whatever is nearest.
     *
     * @param met everything named so far
     */
    List<Draft> actors(List<Draft> near, List<Draft> met) {
        if (near.stream().anyMatch(draft -> draft.isUnknown() || acts(draft, met))) {
            return near;
        }
        for (Draft draft : met.reversed()) {
            if (acts(draft, met)) {
                return List.of(draft);
            }
        }
        return met.stream()
                .filter(draft -> !near.isEmpty() && draft.target == near.getLast())
                .findFirst()
                .map(List::of)
                .orElse(near);
    }

    private boolean acts(Draft draft, List<Draft> met) {
        boolean ridden =
                met.stream()
                        .anyMatch(other -> other.target == draft && other.place == Place.RIDING);
        return isLiving(draft) && !ridden;
    }

    /** Whether "and" after "wearing a hat" or "holding a cup" goes on with that thing. */
    boolean carriesOn(Meaning word, List<Draft> sources, Draft thing) {
        if (word == Meaning.Cue.WITH) {
            return owns(sources, thing);
        }
        return word instanceof Meaning.Relates(Place place)
                && (place == Place.WEARING && facts.is(thing.kind, Group.WEARABLE)
                        || place == Place.HOLDING && facts.is(thing.kind, Group.HOLDABLE)
                        || place == Place.BETWEEN);
    }

    /** "A bouquet of roses", "a tree with red leaves": one thing, of that colour. */
    boolean isPart(Draft whole, Meaning.Thing part) {
        boolean foliage =
                part.kind().equals("leaf-fluttering-in-wind") && facts.is(whole.kind, Group.PLANTS);
        return foliage || whole.kind.equals("bouquet") && facts.is(part.kind(), Group.FLOWERS);
    }
}
