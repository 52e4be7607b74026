package dev.easel.engine.illustrator.world.compose;

import dev.easel.engine.illustrator.scene.Scene;
import dev.easel.engine.illustrator.scene.Subject;
import dev.easel.engine.illustrator.scene.Subject.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Draws people in the clothes they are said to wear, rather than clothes laid over them. */
record Tailoring(Scene scene, Portfolio portfolio) {
    private static final Set<String> GARMENTS =
            Set.of("dress", "t-shirt", "coat", "kimono", "jeans", "shorts");

    /** The anchor of those that dress. */
    private static final String DRESSES = "waist";

    /** The subject in its clothes, the colour of the first before its own. */
    Subject dressed(int index, Subject s) {
        List<Subject> clothes =
                scene.subjects().stream().filter(c -> isGarment(c) && target(c) == index).toList();
        if (clothes.isEmpty() || !dresses(index, s)) {
            return s;
        }
        Set<String> traits = new TreeSet<>(s.traits());
        List<Integer> colors = new ArrayList<>();
        for (Subject garment : clothes) {
            traits.add("wears-" + garment.kind());
            garment.colors().stream().limit(1).forEach(colors::add);
        }
        colors.addAll(s.colors());
        return new Subject(s.kind(), s.words(), s.count(), colors, s.size(), traits, s.relation());
    }

    /** Whether a thing is worn by one that is drawn in it. */
    boolean isWorn(Subject thing) {
        int owner = target(thing);
        return isGarment(thing)
                && owner < scene.subjects().size()
                && dresses(owner, scene.subjects().get(owner));
    }

    private boolean dresses(int index, Subject s) {
        return portfolio.outline(index, s).anchors().containsKey(DRESSES);
    }

    private static boolean isGarment(Subject s) {
        Subject.Relation relation = s.relation();
        return GARMENTS.contains(s.kind()) && relation != null && relation.place() == Place.WEARING;
    }

    private static int target(Subject s) {
        Subject.Relation relation = s.relation();
        return relation == null ? -1 : relation.target();
    }
}
