package dev.easel.engine.illustrator.cast;

import dev.easel.engine.illustrator.cast.TraitsTable.Fabric;
import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.icon.IconHero;
import dev.easel.engine.illustrator.cast.relief.Coat;
import dev.easel.engine.illustrator.cast.relief.Flow;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Substance;
import dev.easel.engine.illustrator.icons.NotoIcons;
import dev.easel.engine.illustrator.scene.Subject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The whole cast: heroes drawn by program, and vector icons for every other kind and for those
 * kinds that no hero plays yet. Each is made when first asked for.
 */
public final class Troupe implements Cast {
    private static final Set<Traits.Habitat> ICONS_LOOK_LEFT =
            Set.of(
                    Traits.Habitat.GROUND,
                    Traits.Habitat.SKY,
                    Traits.Habitat.UNDERWATER,
                    Traits.Habitat.WATER_SURFACE,
                    Traits.Habitat.VEHICLE);

    private static final Set<Traits.Habitat> BUILT =
            Set.of(
                    Traits.Habitat.BUILDING,
                    Traits.Habitat.VEHICLE,
                    Traits.Habitat.WATER_SURFACE,
                    Traits.Habitat.PLANT);

    private static final Set<Substance> OF_BUILDINGS =
            Set.of(Substance.STONE, Substance.WOODEN, Substance.METAL, Substance.GLASS);

    private final NotoIcons icons;
    private final TraitsTable table = TraitsTable.load();
    private final Map<String, Hero> heroes = Repertoire.heroes();
    private final Map<String, Hero> understudies = new ConcurrentHashMap<>();
    private final Set<String> kinds;

    public Troupe(NotoIcons icons) {
        this.icons = icons;
        Set<String> all = new TreeSet<>(icons.names());
        all.addAll(heroes.keySet());
        table.kinds().stream().filter(this::canPlay).forEach(all::add);
        this.kinds = Collections.unmodifiableSet(all);
    }

    private boolean canPlay(String kind) {
        return heroes.containsKey(kind) || icons.resolve(iconFor(kind)).isPresent();
    }

    private String iconFor(String kind) {
        return table.of(kind).icon().orElse(kind);
    }

    @Override
    public Set<String> kinds() {
        return kinds;
    }

    @Override
    public Traits traits(String kind) {
        TraitsTable.Entry entry = table.of(kind);
        Costume plain = new Costume(List.of(), Set.of(), 0);
        double aspect = player(kind).width(plain) / Stage.HEIGHT;
        return new Traits(entry.metres(), aspect, entry.habitat());
    }

    @Override
    public Sprite draw(Role role, Runnable beat) {
        String kind = role.subject().kind();
        return new Portrait(player(kind), role, substance(role.subject())).sprite(beat);
    }

    /** What a subject is not made of anyway, but asked to be. */
    private @Nullable Substance substance(Subject subject) {
        TraitsTable.Entry entry = table.of(subject.kind());
        return Substance.of(subject.traits())
                .filter(s -> s != own(entry.matter()))
                .filter(s -> !(BUILT.contains(entry.habitat()) && OF_BUILDINGS.contains(s)))
                .orElse(null);
    }

    private static @Nullable Substance own(Fabric fabric) {
        return switch (fabric) {
            case WOOD -> Substance.WOODEN;
            case GLASS -> Substance.GLASS;
            case METAL -> Substance.METAL;
            case PLAIN, FUR, LEAF, GLOSS -> null;
        };
    }

    private Hero player(String kind) {
        if (!kinds.contains(kind)) {
            throw new NoSuchElementException("nobody in the cast plays: " + kind);
        }
        Hero hero = heroes.get(kind);
        return hero != null ? hero : understudies.computeIfAbsent(kind, this::understudy);
    }

    private Hero understudy(String kind) {
        TraitsTable.Entry entry = table.of(kind);
        boolean turned = ICONS_LOOK_LEFT.contains(entry.habitat());
        return new IconHero(icons.svg(iconFor(kind)), matter(entry.matter()), turned);
    }

    private static Matter matter(Fabric fabric) {
        return switch (fabric) {
            case PLAIN, WOOD -> Matter.slab(160);
            case FUR -> Matter.slab(300).coated(Coat.fur(30, Flow.towards(-0.35, 1)));
            case LEAF -> Matter.slab(300).coated(Coat.leaves(26, Flow.towards(0.2, 1)));
            case METAL -> Matter.slab(120).glossy(0.7);
            case GLASS, GLOSS -> Matter.slab(220).glossy(0.6);
        };
    }
}
