package dev.easel.engine.illustrator.world;

import dev.easel.engine.illustrator.cast.Cast;
import dev.easel.engine.illustrator.cast.Traits.Habitat;
import dev.easel.engine.illustrator.scene.Atmosphere;
import dev.easel.engine.illustrator.scene.Atmosphere.Season;
import dev.easel.engine.illustrator.scene.Atmosphere.Weather;
import dev.easel.engine.illustrator.scene.Scene;
import dev.easel.engine.illustrator.scene.Scene.Setting;
import dev.easel.engine.illustrator.scene.Subject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Lets winter come where snow falls, and lays snow on the plants and houses that stand in it. */
record Wintering(Cast cast) {
    private static final Set<Habitat> SNOWED_ON = EnumSet.of(Habitat.PLANT, Habitat.BUILDING);
    private static final Set<Setting> SHELTERED =
            EnumSet.of(
                    Setting.ROOM,
                    Setting.TABLE,
                    Setting.UNDERWATER,
                    Setting.SPACE,
                    Setting.ABSTRACT);

    Scene over(Scene scene) {
        Atmosphere air = seasoned(scene.atmosphere());
        boolean snow = air.season() == Season.WINTER || scene.setting() == Setting.SNOW;
        List<Subject> subjects =
                snow && !SHELTERED.contains(scene.setting())
                        ? scene.subjects().stream().map(this::snowy).toList()
                        : scene.subjects();
        return new Scene(
                scene.setting(),
                air,
                scene.style(),
                subjects,
                scene.sky(),
                scene.inscriptions(),
                scene.absent(),
                scene.background());
    }

    private static Atmosphere seasoned(Atmosphere air) {
        return air.weather() == Weather.SNOWFALL && air.season() == Season.ANY
                ? new Atmosphere(air.time(), air.weather(), Season.WINTER, air.mood())
                : air;
    }

    private Subject snowy(Subject s) {
        if (!SNOWED_ON.contains(cast.traits(s.kind()).habitat())) {
            return s;
        }
        Set<String> traits = new TreeSet<>(s.traits());
        traits.add("snowy");
        return new Subject(
                s.kind(), s.words(), s.count(), s.colors(), s.size(), traits, s.relation());
    }
}
