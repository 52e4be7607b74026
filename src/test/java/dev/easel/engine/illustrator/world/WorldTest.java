package dev.easel.engine.illustrator.world;

import static dev.easel.engine.Progress.NONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.easel.engine.Inputs;
import dev.easel.engine.Progress;
import dev.easel.engine.illustrator.scene.Atmosphere.Season;
import dev.easel.engine.illustrator.scene.Atmosphere.Time;
import dev.easel.engine.illustrator.scene.Atmosphere.Weather;
import dev.easel.engine.illustrator.scene.Scene;
import dev.easel.engine.illustrator.scene.Scene.Setting;
import dev.easel.engine.illustrator.scene.Scene.Style;
import dev.easel.engine.illustrator.scene.Subject;
import dev.easel.engine.illustrator.scene.Subject.Place;
import dev.easel.image.Pixels;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorldTest {
    private final World world = new World(new PaperCast());

    @ParameterizedTest
    @EnumSource(Setting.class)
    void everySettingIsPaintedAtEveryHour(Setting setting) {
        for (Time time : Time.values()) {
            Scene scene = Scenes.at(setting, Style.NATURAL, time, Weather.CLEAR);
            Pixels picture = world.paint(scene, Scenes.wish(time.ordinal()), Progress.NONE);
            assertThat(Scenes.contrast(picture)).as("%s at %s", setting, time).isGreaterThan(4);
        }
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void everyStyleChangesThePicture(Style style) {
        Scene scene = Scenes.day(Setting.LAKE, style, Scenes.subject("doll", 1));
        Pixels picture = world.paint(scene, Scenes.wish(3), Progress.NONE);
        Scene natural = Scenes.day(Setting.LAKE, Style.NATURAL, Scenes.subject("doll", 1));
        Pixels plain = world.paint(natural, Scenes.wish(3), Progress.NONE);
        assertThat(Scenes.contrast(picture)).isGreaterThan(4);
        assertThat(Arrays.equals(picture.argb(), plain.argb())).isEqualTo(style == Style.NATURAL);
    }

    @ParameterizedTest
    @EnumSource(Weather.class)
    void everyWeatherIsPainted(Weather weather) {
        Scene scene = Scenes.at(Setting.STREET, Style.NATURAL, Time.NIGHT, weather);
        assertThat(Scenes.contrast(world.paint(scene, Scenes.wish(1), Progress.NONE)))
                .isGreaterThan(4);
    }

    @ParameterizedTest
    @EnumSource(
            value = Setting.class,
            names = {"MOUNTAINS", "CITY", "UNDERWATER"})
    void theSameSeedGivesTheSameBytesOnOneCoreAndOnTwo(Setting setting) throws Exception {
        Scene scene = Scenes.day(setting, Style.WATERCOLOUR, Scenes.subject("doll", 3));
        Pixels one = on(1, scene);
        Pixels two = on(2, scene);
        assertThat(two.argb()).isEqualTo(one.argb());
    }

    private Pixels on(int cores, Scene scene) throws Exception {
        try (ForkJoinPool pool = new ForkJoinPool(cores)) {
            return pool.submit(() -> world.paint(scene, Scenes.wish(42), Progress.NONE)).get();
        }
    }

    @Test
    void anotherSeedGivesAnotherPicture() {
        Scene scene = Scenes.day(Setting.MEADOW, Style.NATURAL);
        Pixels a = world.paint(scene, Scenes.wish(1), Progress.NONE);
        Pixels b = world.paint(scene, Scenes.wish(2), Progress.NONE);
        assertThat(a.argb()).isNotEqualTo(b.argb());
    }

    @ParameterizedTest
    @ValueSource(strings = {"64x320", "320x64", "2x2", "97x61"})
    void anyShapeIsFilled(String shape) {
        String[] sides = shape.split("x");
        var wish =
                Scenes.wish(5, Inputs.NONE, Integer.parseInt(sides[0]), Integer.parseInt(sides[1]));
        Scene scene = Scenes.day(Setting.CITY, Style.OIL, Scenes.subject("truck", 2));
        Pixels picture = world.paint(scene, wish, Progress.NONE);
        assertThat(picture.size()).isEqualTo(wish.size());
        assertThat(picture.hasAlpha()).isFalse();
    }

    @Test
    void progressNeverFallsAndEndsAtOne() {
        List<Double> seen = new ArrayList<>();
        Scene scene = Scenes.day(Setting.VILLAGE, Style.STORYBOOK, Scenes.subject("doll", 2));
        world.paint(scene, Scenes.wish(6), seen::add);
        assertThat(seen).isSorted().hasSizeGreaterThan(20);
        assertThat(seen.getLast()).isEqualTo(1);
    }

    @Test
    void stopsWhenThePictureIsNoLongerWanted() {
        Scene scene = Scenes.day(Setting.MOUNTAINS, Style.NATURAL);
        Progress impatient =
                done -> {
                    if (done > 0.3) {
                        throw new CancellationException();
                    }
                };
        assertThatThrownBy(() -> world.paint(scene, Scenes.wish(7), impatient))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void crowdsAndTangledRelationsArePainted() {
        Scene scene =
                Scenes.day(
                        Setting.SPACE,
                        Style.PIXEL_ART,
                        Scenes.subject("doll", 24),
                        Scenes.related("hat", Place.WEARING, 0),
                        Scenes.related("mouse", Place.RIDING, 1),
                        Scenes.related("boat", Place.UNDER, 2),
                        Scenes.related("tower", Place.AROUND, 0),
                        Scenes.related("shark", Place.BETWEEN, 1));
        assertThat(Scenes.contrast(world.paint(scene, Scenes.wish(8), Progress.NONE)))
                .isGreaterThan(4);
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void everyRelationShowsBothSubjects(Place place) {
        Scene alone = Scenes.day(Setting.STUDIO, Style.NATURAL, Scenes.subject("doll", 1));
        Scene both =
                Scenes.day(
                        Setting.STUDIO,
                        Style.NATURAL,
                        Scenes.subject("doll", 1),
                        Scenes.related("kite", place, 0));
        Pixels one = world.paint(alone, Scenes.wish(9), Progress.NONE);
        Pixels two = world.paint(both, Scenes.wish(9), Progress.NONE);
        assertThat(two.argb()).isNotEqualTo(one.argb());
        assertThat(magenta(two)).isGreaterThan(100);
    }

    @ParameterizedTest
    @EnumSource(
            value = Setting.class,
            names = {"MEADOW", "STREET", "ROOM", "STUDIO", "BEACH"})
    void aLoneSubjectIsLargeAndWhole(Setting setting) {
        for (int seed = 1; seed <= 4; seed++) {
            Scene scene = Scenes.day(setting, Style.NATURAL, Scenes.subject("doll", 1));
            Rectangle box = magentaBox(world.paint(scene, Scenes.wish(seed), Progress.NONE));
            assertThat(box.height).isBetween(96 / 2, 96 * 8 / 10);
            assertThat(new Rectangle(1, 1, 94, 94)).matches(frame -> frame.contains(box));
        }
    }

    @Test
    void whatStandsOnAnotherIsNotCutByTheFrame() {
        Scene scene =
                Scenes.day(
                        Setting.STUDIO,
                        Style.NATURAL,
                        Scenes.subject("tower", 1),
                        Scenes.related("doll", Place.ON, 0),
                        Scenes.related("hat", Place.WEARING, 1));
        Rectangle box = magentaBox(world.paint(scene, Scenes.wish(3), Progress.NONE));
        assertThat(box.y).isPositive();
        assertThat(box.height).isGreaterThan(60);
    }

    @ParameterizedTest
    @EnumSource(
            value = Setting.class,
            names = {"STUDIO", "ABSTRACT"})
    void aNamedBackgroundIsSeen(Setting setting) {
        for (int seed = 1; seed <= 4; seed++) {
            Pixels black = world.paint(Scenes.before(setting, 0x24242A), Scenes.wish(seed), NONE);
            Pixels white = world.paint(Scenes.before(setting, 0xF7F5F0), Scenes.wish(seed), NONE);
            assertThat(Scenes.meanLuma(white, 0, 96) - Scenes.meanLuma(black, 0, 96))
                    .isGreaterThan(40);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Setting.class,
            names = {"FOREST", "MEADOW", "VILLAGE"})
    void snowLiesWhereItIsWinter(Setting setting) {
        Scene green = Scenes.day(setting, Style.NATURAL);
        Scene white = Scenes.in(setting, Season.WINTER);
        double summer = Scenes.meanLuma(world.paint(green, Scenes.wish(2), NONE), 0, 96);
        double winter = Scenes.meanLuma(world.paint(white, Scenes.wish(2), NONE), 0, 96);
        assertThat(winter).isGreaterThan(summer + 15);
    }

    @Test
    void fairSkiesAreNotAllOfOneKind() {
        List<Double> brightness = new ArrayList<>();
        for (int seed = 1; seed <= 8; seed++) {
            Pixels p = world.paint(Scenes.day(Setting.SEA, Style.NATURAL), Scenes.wish(seed), NONE);
            double sum = 0;
            for (int i = 0; i < 96 * 24; i++) {
                sum += p.argb()[i] >> 16 & 255;
            }
            brightness.add(sum / (96 * 24));
        }
        assertThat(Collections.max(brightness) - Collections.min(brightness)).isGreaterThan(40);
    }

    @Test
    void aCloseUpGoesBeyondTheFrame() {
        Subject doll = Scenes.posed("doll", "close-up");
        Scene scene = Scenes.day(Setting.STUDIO, Style.NATURAL, doll);
        Rectangle box = magentaBox(world.paint(scene, Scenes.wish(3), Progress.NONE));
        assertThat(box.y + box.height).isGreaterThanOrEqualTo(94);
        assertThat(box.width).isGreaterThan(40);
    }

    private static Rectangle magentaBox(Pixels p) {
        Rectangle box = new Rectangle(-1, -1);
        for (int i = 0; i < p.argb().length; i++) {
            if (magenta(p.argb()[i])) {
                box.add(new Rectangle(i % p.width(), i / p.width(), 1, 1));
            }
        }
        return box;
    }

    private static boolean magenta(int c) {
        return (c >> 16 & 255) > 190 && (c >> 8 & 255) < 100 && (c & 255) > 190;
    }

    private static long magenta(Pixels p) {
        return Arrays.stream(p.argb()).filter(WorldTest::magenta).count();
    }
}
