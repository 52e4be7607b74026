package dev.easel.engine.illustrator.cast;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.engine.illustrator.cast.relief.Substance;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SubstanceTest {
    private static int[] drawn(String kind, Set<String> traits, Integer... colors) {
        var subject = Casting.subject(kind, List.of(colors), traits);
        Role role = new Role(subject, 64, false, Casting.DAY, 1);
        return Casting.pixels(Casting.TROUPE.draw(role).image());
    }

    private static double meanHue(int[] argb) {
        double a = 0;
        double b = 0;
        for (int p : argb) {
            double[] lab = Tone.lab(p & 0xFFFFFF);
            a += lab[1] * (p >>> 24);
            b += lab[2] * (p >>> 24);
        }
        return Math.atan2(b, a);
    }

    private static int[] shape(int[] argb) {
        return Arrays.stream(argb).map(p -> p >>> 24 > 60 ? 1 : 0).toArray();
    }

    @ParameterizedTest
    @EnumSource(Substance.class)
    void changesTheSurfaceAndKeepsTheShape(Substance substance) {
        int[] plain = drawn("elephant", Set.of());
        int[] cast = drawn("elephant", Set.of(substance.name().toLowerCase(Locale.ROOT)));

        int[] before = shape(plain);
        int[] after = shape(cast);
        long moved = 0;
        for (int i = 0; i < before.length; i++) {
            moved += before[i] ^ after[i];
        }
        assertThat(moved).isLessThan(before.length / 50);
        assertThat(cast).isNotEqualTo(plain);
    }

    @Test
    void aColourThatWasAskedForDyesTheSubstance() {
        double blue = meanHue(drawn("horse", Set.of("glass"), 0x2F6FDE));
        double red = meanHue(drawn("horse", Set.of("glass"), 0xD93636));

        assertThat(blue).isNegative();
        assertThat(red).isBetween(0.0, 1.2);
    }

    @Test
    void aStoneCastleIsBuiltOfStoneByItsOwnHero() {
        assertThat(drawn("castle", Set.of("stone"))).isEqualTo(drawn("castle", Set.of()));
        assertThat(drawn("castle", Set.of("ice"))).isNotEqualTo(drawn("castle", Set.of()));
    }

    @Test
    void whatIsOfThatSubstanceAnywayStaysAsItIs() {
        assertThat(drawn("jar", Set.of("glass"))).isEqualTo(drawn("jar", Set.of()));
        assertThat(drawn("jar", Set.of("gold"))).isNotEqualTo(drawn("jar", Set.of()));
        assertThat(drawn("table", Set.of("wooden"))).isEqualTo(drawn("table", Set.of()));
        assertThat(drawn("table", Set.of("glass"))).isNotEqualTo(drawn("table", Set.of()));
    }
}
