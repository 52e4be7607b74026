package dev.easel.engine.illustrator.world.compose;

import dev.easel.engine.illustrator.cast.Traits.Habitat;
import dev.easel.engine.illustrator.scene.Scene;
import dev.easel.engine.illustrator.scene.Subject;
import dev.easel.engine.illustrator.scene.Subject.Place;
import java.awt.geom.Point2D;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** How bodies bend to what they are on: riders sit astride, people take seats. */
final class Posture {
    private static final Set<String> SEATS =
            Set.of("chair", "sofa", "couch", "bench", "armchair", "throne", "stool", "seat", "bed");

    /** Birds fold their wings there. */
    private static final Set<Place> RESTS = EnumSet.of(Place.ON, Place.IN, Place.INSIDE);

    private static final double UPRIGHT = 0.8;
    private static final double HIP = 0.74;

    private Posture() {}

    /** The subject with the pose that the air, or its relation to an earlier one, asks for. */
    static Subject posed(Subject s, Scene scene) {
        List<Subject> all = scene.subjects();
        int own = all.indexOf(s);
        boolean holds =
                all.stream()
                        .map(Subject::relation)
                        .anyMatch(
                                r -> r != null && r.place() == Place.HOLDING && r.target() == own);
        return bent(holds ? with(s, "holding") : s, scene);
    }

    private static Subject bent(Subject s, Scene scene) {
        List<Subject> all = scene.subjects();
        Subject.Relation relation = s.relation();
        if (relation == null || relation.target() >= all.size()) {
            return scene.setting() == Scene.Setting.SKY ? with(s, "flying") : s;
        }
        boolean rides = relation.place() == Place.RIDING;
        boolean sits =
                (relation.place() == Place.ON || relation.place() == Place.IN)
                        && SEATS.contains(all.get(relation.target()).kind())
                        && !lively(s);
        if (rides) {
            return with(s, "riding");
        }
        if (sits) {
            return with(s, "sitting", "seated");
        }
        if (relation.place() == Place.ABOVE) {
            return with(s, "flying");
        }
        return RESTS.contains(relation.place()) ? with(s, "perched") : s;
    }

    private static Subject with(Subject s, String... poses) {
        Set<String> traits = new TreeSet<>(s.traits());
        traits.addAll(List.of(poses));
        return new Subject(
                s.kind(), s.words(), s.count(), s.colors(), s.size(), traits, s.relation());
    }

    private static boolean lively(Subject s) {
        return s.traits().contains("standing")
                || s.traits().contains("jumping")
                || s.traits().contains("sleeping");
    }

    /** Whether a body rests on the host with its seat rather than its feet. */
    static boolean sits(Actor guest, Actor host) {
        return upright(guest)
                && guest.subject.traits().contains("sitting")
                && SEATS.contains(host.subject.kind());
    }

    /** The point of a body that touches the seat. */
    static Point2D seat(Actor guest) {
        return guest.outline.anchor("seat", 0.42, upright(guest) ? HIP : 0.94);
    }

    private static boolean upright(Actor a) {
        return a.traits.habitat() == Habitat.GROUND
                && a.outline.wide() < UPRIGHT * a.outline.tall();
    }
}
