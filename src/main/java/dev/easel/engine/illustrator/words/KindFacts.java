package dev.easel.engine.illustrator.words;

import dev.easel.engine.illustrator.scene.Scene.Setting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What is known of kinds: where they are at home, what may stand in for them, their groups. */
final class KindFacts {
    /** Groups that the reading of relations and negations goes by. */
    enum Group {
        PEOPLE,
        ANIMALS,
        BUILDINGS,
        VEHICLES,
        PLANTS,
        FLOWERS,
        FOOD,
        SEATS,
        WEARABLE,
        HOLDABLE,
        CONTAINERS,
        /** Food and drink that is drawn in its own bowl, glass or cup. */
        SERVED,
        /** What one calls a pair: glasses, scissors, shoes. */
        PAIRED
    }

    private static final class Holder {
        static final KindFacts STANDARD = new KindFacts();
    }

    private final Map<String, List<Setting>> homes = new HashMap<>();
    private final Map<String, List<String>> instead = new HashMap<>();
    private final Map<Group, Set<String>> groups = new HashMap<>();

    private KindFacts() {
        LexiconFile.read("kinds.txt", this::line);
    }

    static KindFacts standard() {
        return Holder.STANDARD;
    }

    private void line(String key, String value) {
        int space = key.indexOf(' ');
        String name = key.substring(space + 1);
        List<String> kinds = List.of(value.split("\\s+"));
        switch (key.substring(0, space)) {
            case "home" -> kinds.forEach(kind -> home(kind, Setting.valueOf(name)));
            case "instead" -> instead.put(name, kinds);
            case "group" ->
                    groups.computeIfAbsent(
                                    Group.valueOf(name.toUpperCase(Locale.ROOT)),
                                    group -> new LinkedHashSet<>())
                            .addAll(kinds);
            default -> throw new IllegalStateException("kinds.txt: " + key);
        }
    }

    private void home(String kind, Setting setting) {
        homes.computeIfAbsent(kind, k -> new ArrayList<>()).add(setting);
    }

    /** Settings a kind is found in, none if any will do. */
    List<Setting> homes(String kind) {
        return homes.getOrDefault(kind, List.of());
    }

    /** The kind and what may stand in for it, best first. */
    List<String> choices(String kind) {
        List<String> choices = new ArrayList<>(List.of(kind));
        choices.addAll(instead.getOrDefault(kind, List.of()));
        return choices;
    }

    boolean is(String kind, Group group) {
        return members(group).contains(kind);
    }

    boolean isLiving(String kind) {
        return is(kind, Group.PEOPLE) || is(kind, Group.ANIMALS);
    }

    Set<String> members(Group group) {
        return groups.getOrDefault(group, Set.of());
    }
}
