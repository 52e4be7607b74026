package dev.easel.engine.illustrator.world.compose;

import dev.easel.engine.illustrator.cast.Traits.Habitat;
import dev.easel.engine.illustrator.scene.Scene;
import dev.easel.engine.illustrator.scene.Scene.Setting;
import dev.easel.engine.illustrator.scene.Subject;
import dev.easel.engine.illustrator.scene.Subject.Place;
import dev.easel.engine.illustrator.world.backdrop.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * All actors of a scene, each with the stance that its nature, its relation and the setting give.
 */
final class Company {
    /** Those that are drawn on their feet unless they are said to fly. */
    private static final Set<String> PERCHING =
            Set.of("bird", "owl", "parrot", "robin", "black-bird", "pigeon", "peacock");

    private final Scene scene;
    private final boolean water;
    private final boolean solid;
    private final List<Actor> actors = new ArrayList<>();

    Company(Scene scene, Portfolio portfolio, Stage stage) {
        this.scene = scene;
        water = !Double.isNaN(stage.water());
        solid = stage.ground() != Stage.Ground.AIR;
        Tailoring tailoring = new Tailoring(scene, portfolio);
        for (int i = 0; i < scene.subjects().size(); i++) {
            if (tailoring.isWorn(scene.subjects().get(i))) {
                continue;
            }
            Subject posed = Posture.posed(scene.subjects().get(i), scene);
            Subject subject = tailoring.dressed(i, posed);
            for (int k = 0; k < subject.count(); k++) {
                actors.add(new Actor(i, k, subject, portfolio));
            }
        }
        actors.removeIf(this::doubled);
        actors.forEach(a -> a.stance = stance(a));
        actors.forEach(this::giveWay);
        in(Actor.Stance.ATTACHED).forEach(this::join);
        actors.forEach(this::fasten);
    }

    /** Gives a guest to the host's copy of the same number, or to the only one. */
    private void join(Actor guest) {
        List<Actor> hosts = actors.stream().filter(a -> a.index == guest.target()).toList();
        if (guest.copy < hosts.size() || hosts.size() == 1) {
            hosts.get(Math.min(guest.copy, hosts.size() - 1)).guests.add(guest);
        } else {
            guest.stance = Actor.Stance.STANDING;
        }
    }

    private void fasten(Actor host) {
        for (Actor guest : host.guests) {
            List<Actor> row = host.guests.stream().filter(a -> a.place() == guest.place()).toList();
            guest.fastening = new Attachment(guest, host, row).fastening();
        }
    }

    List<Actor> all() {
        return actors;
    }

    List<Actor> in(Actor.Stance stance) {
        return actors.stream().filter(a -> a.stance == stance).toList();
    }

    /** The first copy of a subject. */
    Actor first(int index) {
        return actors.stream().filter(a -> a.index == index).findFirst().orElseThrow();
    }

    /** A bouquet brings its own vase: the vase it is said to stand in is not drawn twice. */
    private boolean doubled(Actor a) {
        return a.subject.kind().equals("vase")
                && actors.stream()
                        .anyMatch(b -> b.target() == a.index && b.subject.kind().equals("bouquet"));
    }

    /** Whether a subject is drawn at all. */
    boolean present(int index) {
        return actors.stream().anyMatch(a -> a.index == index);
    }

    private Actor.Stance stance(Actor a) {
        Place place = a.place();
        if (place != null && present(a.target()) && attaches(place, a)) {
            return Actor.Stance.ATTACHED;
        }
        if (place == Place.ABOVE || flies(a)) {
            return Actor.Stance.FLYING;
        }
        if (place == Place.BEHIND) {
            return Actor.Stance.BACKGROUND;
        }
        if (water && a.traits.habitat() == Habitat.WATER_SURFACE) {
            return Actor.Stance.FLOATING;
        }
        boolean scenery =
                a.traits.habitat() == Habitat.BUILDING
                        || a.traits.habitat() == Habitat.PLANT && a.traits.metres() > 2;
        return scenery && a.index > 0 && place == null
                ? Actor.Stance.BACKGROUND
                : Actor.Stance.STANDING;
    }

    private boolean attaches(Place place, Actor a) {
        return switch (place) {
            case ON, IN, INSIDE, RIDING, WEARING, HOLDING, ABOVE -> a.target() < a.index;
            case UNDER -> a.target() < a.index && fitsBelow(a, first(a.target()));
            case BEHIND, IN_FRONT_OF, BETWEEN, LEFT_OF, RIGHT_OF, NEXT_TO, AROUND -> false;
        };
    }

    /** Whether there is room for it between the legs of what it is said to be under. */
    private static boolean fitsBelow(Actor a, Actor over) {
        return over.traits.habitat() != Habitat.PLANT
                && over.traits.metres() < 1.6
                && a.traits.metres() < over.traits.metres() * 1.2;
    }

    private boolean flies(Actor a) {
        if (afloat()) {
            return true;
        }
        Habitat habitat = a.traits.habitat();
        boolean indoors = scene.setting() == Setting.STUDIO;
        boolean perched =
                PERCHING.contains(a.subject.kind()) && !a.subject.traits().contains("flying");
        boolean airborne = habitat == Habitat.GROUND && a.subject.traits().contains("flying");
        return (habitat == Habitat.SKY || habitat == Habitat.SPACE || airborne)
                && !indoors
                && !perched
                && !a.subject.traits().contains("standing");
    }

    /** Whether everything hovers, as in space, under water or among clouds. */
    private boolean afloat() {
        return switch (scene.setting()) {
            case SPACE -> !solid;
            case UNDERWATER, SKY -> true;
            default -> false;
        };
    }

    /** What another subject stands under or in front of moves to the background. */
    private void giveWay(Actor a) {
        if (a.target() >= a.index || !present(a.target())) {
            return;
        }
        Actor target = first(a.target());
        boolean behind =
                a.stance != Actor.Stance.ATTACHED
                        && (a.related(Place.UNDER) || a.related(Place.IN_FRONT_OF));
        if (behind && target.stance == Actor.Stance.STANDING) {
            actors.stream()
                    .filter(t -> t.index == target.index)
                    .forEach(t -> t.stance = Actor.Stance.BACKGROUND);
        }
    }
}
