package dev.easel.engine.illustrator.cast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.Rectangle;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TroupeTest {
    static Stream<String> heroes() {
        return Repertoire.heroes().keySet().stream().sorted();
    }

    static Stream<String> someIcons() {
        return Stream.of("tiger", "ghost", "pineapple", "trophy", "leafless-tree", "violin");
    }

    static Stream<String> everyone() {
        return Stream.concat(heroes(), someIcons());
    }

    @ParameterizedTest
    @MethodSource("everyone")
    void isVisibleAndStandsInsideItsImage(String kind) {
        Sprite sprite = Casting.draw(kind, 48);
        BufferedImage image = sprite.image();
        long seen = Arrays.stream(Casting.pixels(image)).filter(p -> p >>> 24 > 127).count();

        assertThat(image.getHeight()).isEqualTo(48);
        assertThat(seen).isGreaterThan(image.getWidth() * 48L / 25);
        Rectangle box = new Rectangle(image.getWidth() + 1, image.getHeight() + 1);
        assertThat(box.contains(sprite.foot())).isTrue();
        assertThat(sprite.anchors()).containsKey("top");
        for (Point2D anchor : sprite.anchors().values()) {
            assertThat(box.contains(anchor)).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("everyone")
    void theSameRoleGivesTheSamePixels(String kind) {
        assertThat(Casting.pixels(Casting.draw(kind, 40).image()))
                .isEqualTo(Casting.pixels(Casting.draw(kind, 40).image()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cat", "castle", "tiger"})
    void canBeStoppedAtEveryPart(String kind) {
        var subject = Casting.subject(kind, List.of(), Set.of());
        Role role = new Role(subject, 200, false, Casting.DAY, 1);
        AtomicInteger beats = new AtomicInteger();
        Casting.TROUPE.draw(role, beats::incrementAndGet);

        assertThat(beats.get()).isGreaterThan(2);
        for (int last : new int[] {1, beats.get() / 2, beats.get()}) {
            AtomicInteger left = new AtomicInteger(last);
            Runnable impatient =
                    () -> {
                        if (left.decrementAndGet() == 0) {
                            throw new CancellationException();
                        }
                    };
            assertThatThrownBy(() -> Casting.TROUPE.draw(role, impatient))
                    .isInstanceOf(CancellationException.class);
            assertThat(left.get()).isZero();
        }
    }

    @Test
    void everyKindHasTraits() {
        for (String kind : Casting.TROUPE.kinds()) {
            if (Math.floorMod(kind.hashCode(), 11) == 0 || Repertoire.heroes().containsKey(kind)) {
                Traits traits = Casting.TROUPE.traits(kind);
                assertThat(traits.metres()).as(kind).isBetween(0.02, 100.0);
                assertThat(traits.aspect()).as(kind).isBetween(0.04, 6.0);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "car",
                "sports-car",
                "balloon",
                "cat",
                "tulip",
                "bus",
                "taxi",
                "pickup-truck",
                "poppy"
            })
    void wearsTheColourAskedFor(String kind) {
        for (int rgb : new int[] {0xD8232A, 0x2667D6, 0x2E9B4A}) {
            double[] wanted = Tone.lab(rgb);
            double[] mean = meanColour(Casting.draw(kind, 64, rgb).image());
            double cosine =
                    (wanted[1] * mean[1] + wanted[2] * mean[2])
                            / Math.hypot(wanted[1], wanted[2])
                            / Math.hypot(mean[1], mean[2]);
            assertThat(cosine).as("%s in %06x", kind, rgb).isGreaterThan(0.6);
        }
    }

    private static double[] meanColour(BufferedImage image) {
        double[] sum = new double[3];
        for (int p : Casting.pixels(image)) {
            if (p >>> 24 > 127) {
                double[] lab = Tone.lab(p);
                for (int i = 0; i < 3; i++) {
                    sum[i] += lab[i];
                }
            }
        }
        return sum;
    }

    @ParameterizedTest
    @ValueSource(strings = {"cat", "horse", "sports-car", "tiger"})
    void facesTheOtherWayAsInAMirror(String kind) {
        var subject = Casting.subject(kind, List.of(), Set.of());
        var light =
                new dev.easel.engine.illustrator.scene.Light(0, 0.7, 0xFFFFFF, 0xAAC0E0, 0, 0, 0.8);
        Sprite right = Casting.TROUPE.draw(new Role(subject, 60, false, light, 1));
        Sprite left = Casting.TROUPE.draw(new Role(subject, 60, true, light, 1));

        int w = right.image().getWidth();
        long differ = 0;
        for (int y = 0; y < 60; y++) {
            for (int x = 0; x < w; x++) {
                int a = right.image().getRGB(x, y) >>> 24;
                int b = left.image().getRGB(w - 1 - x, y) >>> 24;
                differ += Math.abs(a - b) > 40 ? 1 : 0;
            }
        }
        assertThat(differ).isLessThan(w * 60L / 50);
        assertThat(left.foot().getX())
                .isCloseTo(w - right.foot().getX(), org.assertj.core.data.Offset.offset(1.0));
    }

    @Test
    void membersOfAGroupDiffer() {
        var subject = Casting.subject("balloon", List.of(), Set.of());
        int[] one =
                Casting.pixels(
                        Casting.TROUPE.draw(new Role(subject, 50, false, Casting.DAY, 1)).image());
        int[] two =
                Casting.pixels(
                        Casting.TROUPE.draw(new Role(subject, 50, false, Casting.DAY, 2)).image());
        assertThat(one).isNotEqualTo(two);
    }

    @Test
    void nightIsDarkerAndSunsetWarmerThanDay() {
        var subject = Casting.subject("sphere", List.of(0xC0C0C0), Set.of());
        double[] day =
                meanColour(
                        Casting.TROUPE.draw(new Role(subject, 50, false, Casting.DAY, 1)).image());
        double[] night =
                meanColour(
                        Casting.TROUPE
                                .draw(new Role(subject, 50, false, Casting.NIGHT, 1))
                                .image());
        double[] sunset =
                meanColour(
                        Casting.TROUPE
                                .draw(new Role(subject, 50, false, Casting.SUNSET, 1))
                                .image());
        assertThat(night[0]).isLessThan(day[0]);
        assertThat(sunset[1]).isGreaterThan(day[1]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hotel", "skyscraper", "street-lamp"})
    void lampsAndWindowsAreLitByNight(String kind) {
        assertThat(brightest(kind, Casting.NIGHT)).isGreaterThan(0.8);
    }

    private static double brightest(String kind, dev.easel.engine.illustrator.scene.Light light) {
        var subject = Casting.subject(kind, List.of(), Set.of());
        var image = Casting.TROUPE.draw(new Role(subject, 160, false, light, 1)).image();
        return Arrays.stream(Casting.pixels(image))
                .filter(p -> p >>> 24 > 200)
                .mapToDouble(Tone::lightness)
                .max()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tree", "flower", "skyscraper"})
    void aGroupIsNoRowOfCopies(String kind) {
        var subject = Casting.subject(kind, List.of(), Set.of());
        long shapes =
                java.util.stream.LongStream.range(0, 6)
                        .map(i -> covered(new Role(subject, 60, false, Casting.DAY, i)))
                        .distinct()
                        .count();
        assertThat(shapes).isGreaterThan(2);
    }

    private static long covered(Role role) {
        int[] pixels = Casting.pixels(Casting.TROUPE.draw(role).image());
        return Arrays.stream(pixels).filter(p -> p >>> 24 > 127).count();
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, 0, 4, 5, 17})
    void bearsAnyHeight(int height) {
        assertThat(Casting.draw("cat", height).image().getHeight()).isEqualTo(Math.max(4, height));
    }

    @Test
    void bearsHostileColoursTraitsAndLight() {
        var subject =
                Casting.subject(
                        "dog",
                        List.of(-1, Integer.MIN_VALUE, 0x7FFFFFFF),
                        Set.of("", "\0", "x".repeat(10_000)));
        var light =
                new dev.easel.engine.illustrator.scene.Light(
                        Double.NaN, 1e300, -1, -1, -1, -1, Double.NEGATIVE_INFINITY);
        Sprite sprite = Casting.TROUPE.draw(new Role(subject, 40, true, light, Long.MIN_VALUE));
        assertThat(sprite.image().getHeight()).isEqualTo(40);
    }

    @Test
    void refusesAKindItDoesNotHave() {
        assertThatThrownBy(() -> Casting.draw("no-such-thing", 40))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("no-such-thing");
    }

    @Test
    void knowsEveryKindOfTheLexicon() {
        assertThat(Casting.TROUPE.kinds())
                .contains(
                        ("cat dog horse rabbit cow pig elephant lion bear fox deer bird owl duck chicken fish whale dolphin butterfly bee dragon robot dinosaur turtle frog penguin man woman boy girl baby old-man old-woman astronaut knight princess wizard car sports-car truck bus train bicycle motorcycle boat sailboat ship airplane hot-air-balloon rocket tree pine palm-tree birch flower rose tulip sunflower daisy cactus bush grass mushroom bouquet vase house cottage castle tower lighthouse bridge skyscraper church windmill tent barn fence bench table chair sofa bed lamp bookshelf window door balloon kite umbrella hat crown cup teapot bowl plate book clock candle lantern ball gift guitar piano laptop phone camera apple orange banana strawberry grapes lemon watermelon cake cupcake pizza bread burger ice-cream sushi noodles salad planet star cloud snowman heart cube sphere pyramid circle square triangle")
                                .split(" "));
    }
}
