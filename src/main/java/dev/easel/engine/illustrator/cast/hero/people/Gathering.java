package dev.easel.engine.illustrator.cast.hero.people;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.relief.Stage;
import java.awt.geom.AffineTransform;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Several people close together, as one subject. Members stand from left to right. */
record Gathering(List<Member> members, double step) implements Hero {

    /** How tall one is, as a share of the picture. */
    record Member(Hero hero, double height) {}

    static Map<String, Hero> all(Map<String, Hero> of) {
        return Map.of(
                "family",
                new Gathering(
                        List.of(
                                member(of, "man", 1),
                                member(of, "girl", 0.68),
                                member(of, "boy", 0.6),
                                member(of, "woman", 0.94)),
                        250),
                "woman-and-man-holding-hands",
                new Gathering(List.of(member(of, "man", 1), member(of, "woman", 0.93)), 330),
                "people-holding-hands",
                new Gathering(List.of(member(of, "person", 1), member(of, "person", 0.96)), 360),
                "people",
                new Gathering(
                        List.of(
                                member(of, "woman", 0.93),
                                member(of, "man", 1),
                                member(of, "girl", 0.68),
                                member(of, "old-man", 0.95),
                                member(of, "woman", 0.92)),
                        270));
    }

    private static Member member(Map<String, Hero> of, String kind, double height) {
        return new Member(java.util.Objects.requireNonNull(of.get(kind)), height);
    }

    @Override
    public double width(Costume costume) {
        return (members.size() - 1) * step + 660;
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        double middle = width(costume) / 2;
        Marks first = Marks.foot(middle, 984);
        for (int i = 0; i < members.size(); i++) {
            Member member = members.get(i);
            Costume own = own(costume, i);
            double s = member.height;
            double x = 330 + i * step - member.hero.width(own) * s / 2;
            Marks marks =
                    member.hero.draw(
                            stage.with(new AffineTransform(s, 0, 0, s, x, 984 * (1 - s))), own);
            if (i == 0) {
                for (var anchor : marks.anchors().entrySet()) {
                    first =
                            first.and(
                                    anchor.getKey(),
                                    x + anchor.getValue().getX() * s,
                                    984 * (1 - s) + anchor.getValue().getY() * s);
                }
            }
        }
        return first;
    }

    /** Each has a seed of its own; none of them sprawls. */
    private static Costume own(Costume costume, int index) {
        Set<String> traits = new LinkedHashSet<>(costume.traits());
        traits.removeAll(Set.of("sleeping", "lying", "flying", "swimming"));
        if (traits.isEmpty()) {
            traits.add(index % 2 == 0 ? "standing" : "waving");
        }
        List<Integer> colors =
                costume.colors().isEmpty()
                        ? List.of()
                        : List.of(costume.color(index % costume.colors().size(), 0));
        return new Costume(colors, traits, costume.seed() * 7 + index);
    }
}
