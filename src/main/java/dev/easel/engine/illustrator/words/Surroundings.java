package dev.easel.engine.illustrator.words;

import dev.easel.engine.illustrator.scene.Atmosphere;
import dev.easel.engine.illustrator.scene.Scene.Setting;
import dev.easel.engine.illustrator.scene.Scene.SkyThing;
import dev.easel.engine.illustrator.scene.Scene.Style;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everything of a scene but its subjects, gathered while reading; what comes first counts. */
final class Surroundings {
    /** Settings that give way to any other: "a portrait in a forest". */
    private static final Set<Setting> WEAK =
            EnumSet.of(Setting.STUDIO, Setting.SKY, Setting.ABSTRACT, Setting.FANTASY);

    /** Places that snow may lie on: "a village in the snow" is a village. */
    private static final Set<Setting> UNDER_SNOW =
            EnumSet.of(
                    Setting.FOREST,
                    Setting.MEADOW,
                    Setting.VILLAGE,
                    Setting.LAKE,
                    Setting.CITY,
                    Setting.STREET);

    /** As named, with the words. */
    private final Map<Setting, String> settings = new LinkedHashMap<>();

    final Set<SkyThing> sky = EnumSet.noneOf(SkyThing.class);
    private @Nullable Setting faintSetting;
    private Atmosphere.@Nullable Time time;
    private Atmosphere.@Nullable Weather weather;
    private Atmosphere.@Nullable Season season;
    private Atmosphere.@Nullable Mood mood;
    private @Nullable Integer background;
    private @Nullable Style style;
    private boolean faint;

    void setting(Meaning.Where where, String words) {
        if (where.faint()) {
            faintSetting = where.setting();
        } else {
            settings.putIfAbsent(where.setting(), words);
        }
    }

    Optional<Setting> setting() {
        return settings.keySet().stream()
                .min(Comparator.comparing(this::givesWay))
                .or(() -> Optional.ofNullable(faintSetting));
    }

    private boolean givesWay(Setting named) {
        return WEAK.contains(named)
                || named == Setting.SNOW
                        && settings.keySet().stream().anyMatch(UNDER_SNOW::contains);
    }

    Map<Setting, String> settings() {
        return settings;
    }

    void atmosphere(Meaning.Atmospheric air) {
        switch (air) {
            case Meaning.When(Atmosphere.Time named) -> time = time == null ? named : time;
            case Meaning.Air(Atmosphere.Weather named) ->
                    weather = weather == null ? named : weather;
            case Meaning.During(Atmosphere.Season named) ->
                    season = season == null ? named : season;
            case Meaning.Feeling(Atmosphere.Mood named) -> mood = mood == null ? named : mood;
        }
    }

    void background(Meaning.Ground ground) {
        background = background == null ? Integer.valueOf(ground.color()) : background;
    }

    /** The named colour of what is behind everything, 0xRRGGBB. */
    @Nullable Integer background() {
        return background;
    }

    void style(Meaning.Hand named) {
        if (style == null || faint && !named.faint()) {
            style = named.style();
            faint = named.faint();
        }
    }

    Style style() {
        return style == null ? Style.NATURAL : style;
    }

    /** Whether neither a place nor anything in the sky was named. */
    boolean isOpen() {
        return setting().filter(where -> where != Setting.ABSTRACT).isEmpty() && sky.isEmpty();
    }

    /** Whether anything was said of the sky, the weather or the season. */
    boolean suggestsOutdoors() {
        return !sky.isEmpty() || time != null || weather != null || season != null;
    }

    /** Open questions answered as the rest suggests: moon or stars mean night, rain no sun. */
    Atmosphere atmosphere(Setting where) {
        return new Atmosphere(
                time != null ? time : timeOf(where),
                weather == null ? Atmosphere.Weather.CLEAR : weather,
                season == null ? seasonOf(where) : season,
                mood == null ? Atmosphere.Mood.NEUTRAL : mood);
    }

    private Atmosphere.Season seasonOf(Setting where) {
        return settings.containsKey(Setting.SNOW) && UNDER_SNOW.contains(where)
                ? Atmosphere.Season.WINTER
                : Atmosphere.Season.ANY;
    }

    private Atmosphere.Time timeOf(Setting where) {
        boolean town = where == Setting.CITY || where == Setting.STREET;
        boolean dark = sky.contains(SkyThing.MOON) || sky.contains(SkyThing.STARS);
        return dark && !sky.contains(SkyThing.SUN) || town && style() == Style.NEON
                ? Atmosphere.Time.NIGHT
                : Atmosphere.Time.DAY;
    }
}
