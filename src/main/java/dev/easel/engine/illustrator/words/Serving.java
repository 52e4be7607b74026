package dev.easel.engine.illustrator.words;

import dev.easel.engine.illustrator.scene.Subject.Place;
import dev.easel.engine.illustrator.words.KindFacts.Group;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Food that is drawn in a vessel of its own needs no second one: "a bowl of chicken soup". */
final class Serving {
    private static final Set<Place> WITHIN = Set.of(Place.IN, Place.INSIDE);

    private final KindFacts facts;

    Serving(KindFacts facts) {
        this.facts = facts;
    }

    /** The same drafts without such vessels; what was said of a vessel holds for the food. */
    List<Draft> withoutVessels(List<Draft> drafts) {
        List<Draft> left = new ArrayList<>(drafts);
        for (Draft food : drafts) {
            Draft vessel = food.target;
            if (vessel != null && isServedIn(food, vessel)) {
                food.place = vessel.place;
                food.target = vessel.target;
                if (food.attributes.colors.isEmpty()) {
                    food.attributes.colors.addAll(vessel.attributes.colors);
                }
                food.attributes.amount = vessel.attributes.amount;
                food.attributes.plural = vessel.attributes.plural;
                left.remove(vessel);
                left.forEach(other -> other.target = other.target == vessel ? food : other.target);
            }
        }
        return left;
    }

    private boolean isServedIn(Draft food, Draft vessel) {
        return food.place != null
                && WITHIN.contains(food.place)
                && facts.is(food.kind, Group.SERVED)
                && facts.is(vessel.kind, Group.CONTAINERS);
    }
}
