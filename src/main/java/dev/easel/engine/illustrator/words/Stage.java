package dev.easel.engine.illustrator.words;

import dev.easel.engine.illustrator.scene.Scene.Setting;
import dev.easel.engine.illustrator.scene.Scene.SkyThing;
import dev.easel.engine.illustrator.scene.Scene.Style;
import dev.easel.engine.illustrator.scene.Subject.Place;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

/** Chooses where a scene is: as named, else where its things are at home. */
final class Stage {
    private static final Set<Place> NEEDS_TABLE =
            EnumSet.of(Place.UNDER, Place.BEHIND, Place.NEXT_TO, Place.IN_FRONT_OF, Place.AROUND);

    private final KindFacts facts;
    private final Story story;

    Stage(KindFacts facts, Story story) {
        this.facts = facts;
        this.story = story;
    }

    /** The setting; a table that only carries small things becomes the setting itself. */
    Setting choose(long seed) {
        Optional<Setting> named = story.surroundings.setting();
        if (named.filter(setting -> setting != Setting.ROOM).isEmpty() && clearTable()) {
            return Setting.TABLE;
        }
        return named.or(() -> home(seed)).orElseGet(this::withoutSubjects);
    }

    private boolean clearTable() {
        List<Draft> tables =
                story.drafts.stream().filter(draft -> draft.kind.equals("table")).toList();
        boolean onlySmallThings =
                story.known().stream()
                        .filter(draft -> !tables.contains(draft))
                        .allMatch(draft -> isSmall(draft) && !needsTable(draft));
        if (tables.size() != 1 || story.known().size() < 2 || !onlySmallThings) {
            return false;
        }
        story.drafts.removeAll(tables);
        story.drafts.stream().filter(draft -> tables.contains(draft.target)).forEach(Draft::untie);
        return true;
    }

    private static boolean needsTable(Draft draft) {
        Draft target = draft.target;
        Place place = draft.place;
        return target != null
                && place != null
                && target.kind.equals("table")
                && NEEDS_TABLE.contains(place);
    }

    private boolean isSmall(Draft draft) {
        return facts.homes(draft.kind).contains(Setting.TABLE);
    }

    /** Where most of its things are at home; what others stand on or ride counts twice. */
    private Optional<Setting> home(long seed) {
        if (story.known().isEmpty()) {
            return Optional.empty();
        }
        Map<Setting, Integer> votes = new EnumMap<>(Setting.class);
        for (Draft draft : story.known()) {
            int weight = story.drafts.stream().anyMatch(other -> other.target == draft) ? 2 : 1;
            if (!isCarried(draft)) {
                facts.homes(draft.kind).forEach(home -> votes.merge(home, weight, Integer::sum));
            }
        }
        int most = votes.values().stream().max(Integer::compare).orElse(0);
        List<Setting> best =
                votes.keySet().stream()
                        .filter(home -> votes.getOrDefault(home, 0) == most)
                        .toList();
        return Optional.of(best.isEmpty() ? Setting.STUDIO : preferred(best, seed));
    }

    /** What is worn or held is at home with who has it. */
    private static boolean isCarried(Draft draft) {
        return draft.place == Place.WEARING || draft.place == Place.HOLDING;
    }

    private Setting preferred(List<Setting> best, long seed) {
        List<Setting> first =
                facts.homes(story.known().getFirst().kind).stream().filter(best::contains).toList();
        List<Setting> choice = first.isEmpty() ? best : first;
        return choice.get(new SplittableRandom(seed).nextInt(choice.size()));
    }

    private Setting withoutSubjects() {
        var surroundings = story.surroundings;
        if (surroundings.sky.contains(SkyThing.RAINBOW)) {
            return Setting.MEADOW;
        }
        if (surroundings.style() == Style.NEON) {
            return Setting.CITY;
        }
        return surroundings.suggestsOutdoors() ? Setting.SKY : Setting.ABSTRACT;
    }
}
