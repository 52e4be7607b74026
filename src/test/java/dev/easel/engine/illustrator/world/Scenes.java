package dev.easel.engine.illustrator.world;

import dev.easel.engine.ImageRequest;
import dev.easel.engine.Inputs;
import dev.easel.engine.illustrator.scene.Atmosphere;
import dev.easel.engine.illustrator.scene.Atmosphere.Mood;
import dev.easel.engine.illustrator.scene.Atmosphere.Season;
import dev.easel.engine.illustrator.scene.Atmosphere.Time;
import dev.easel.engine.illustrator.scene.Atmosphere.Weather;
import dev.easel.engine.illustrator.scene.Scene;
import dev.easel.engine.illustrator.scene.Scene.Setting;
import dev.easel.engine.illustrator.scene.Scene.Style;
import dev.easel.engine.illustrator.scene.Subject;
import dev.easel.engine.illustrator.scene.Subject.Place;
import dev.easel.engine.illustrator.world.World.Wish;
import dev.easel.image.AspectRatio;
import dev.easel.image.PixelSize;
import dev.easel.image.Pixels;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Small scenes and wishes for tests. */
final class Scenes {
    private Scenes() {}

    static Subject subject(String kind, int count) {
        return subject(kind, count, null);
    }

    static Subject related(String kind, Place place, int target) {
        return subject(kind, 1, new Subject.Relation(place, target));
    }

    private static Subject subject(String kind, int count, Subject.@Nullable Relation relation) {
        return new Subject(kind, kind, count, List.of(), Subject.Size.NORMAL, Set.of(), relation);
    }

    static Subject posed(String kind, String trait) {
        return new Subject(kind, kind, 1, List.of(), Subject.Size.NORMAL, Set.of(trait), null);
    }

    static Scene day(Setting setting, Style style, Subject... subjects) {
        return at(setting, style, Time.DAY, Weather.CLEAR, subjects);
    }

    static Scene at(Setting setting, Style style, Time time, Weather weather, Subject... subjects) {
        Atmosphere air = new Atmosphere(time, weather, Season.ANY, Mood.NEUTRAL);
        return new Scene(
                setting, air, style, List.of(subjects), Set.of(), List.of(), Set.of(), null);
    }

    static Scene in(Setting setting, Season season) {
        Atmosphere air = new Atmosphere(Time.DAY, Weather.CLEAR, season, Mood.NEUTRAL);
        return new Scene(
                setting, air, Style.NATURAL, List.of(), Set.of(), List.of(), Set.of(), null);
    }

    static Scene before(Setting setting, int background) {
        Atmosphere air = new Atmosphere(Time.DAY, Weather.CLEAR, Season.ANY, Mood.NEUTRAL);
        return new Scene(
                setting, air, Style.NATURAL, List.of(), Set.of(), List.of(), Set.of(), background);
    }

    static Wish wish(long seed) {
        return wish(seed, Inputs.NONE);
    }

    static Wish wish(long seed, Inputs inputs) {
        return wish(seed, inputs, 96, 96);
    }

    static Wish wish(long seed, Inputs inputs, int width, int height) {
        var request =
                new ImageRequest.Generate("test", AspectRatio.SQUARE, ImageRequest.Resolution.R1K);
        return new Wish(request, inputs, seed, new PixelSize(width, height));
    }

    static double meanLuma(Pixels p, int x0, int x1) {
        double sum = 0;
        int n = 0;
        for (int y = 0; y < p.height(); y++) {
            for (int x = x0; x < x1; x++) {
                int c = p.at(x, y);
                sum += 0.3 * (c >> 16 & 255) + 0.59 * (c >> 8 & 255) + 0.11 * (c & 255);
                n++;
            }
        }
        return sum / n;
    }

    /** Standard deviation of the luma, 0–128. */
    static double contrast(Pixels p) {
        double mean = meanLuma(p, 0, p.width());
        double sum = 0;
        for (int c : p.argb()) {
            double l = 0.3 * (c >> 16 & 255) + 0.59 * (c >> 8 & 255) + 0.11 * (c & 255);
            sum += (l - mean) * (l - mean);
        }
        return Math.sqrt(sum / p.argb().length);
    }
}
