package dev.easel.engine.illustrator.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.engine.illustrator.scene.Scene;
import dev.easel.engine.illustrator.scene.Subject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SceneReaderTest {
    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final Set<String> KINDS = Drawable.kinds();

    private static final SceneReader READER = new SceneReader(KINDS);

    static Stream<String> readings() throws IOException {
        try (InputStream in =
                SceneReaderTest.class.getResourceAsStream("/illustrator/readings.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"));
        }
    }

    @ParameterizedTest
    @MethodSource("readings")
    void readsAsWritten(String line) {
        String prompt = line.substring(0, line.indexOf(" => "));

        Scene scene = READER.read(prompt, 7, Locale.ENGLISH).scene();

        assertThat(prompt + " => " + SceneNotation.of(scene)).isEqualTo(line);
    }

    static Stream<String> hostile() {
        return Stream.of(
                "",
                "   \n\t ",
                "?!...,,,;;--",
                "please draw me a",
                "\u0000\u0007\u202E\uFFFF cat \u0000",
                "\uD83D cat \uDC31",
                "🐱🐶🐭🐹🐰🦊🐻🐼🐨🐯🦁🐮🐷🐸🐵",
                "👨‍👩‍👧‍👦🏳️‍🌈🇻🇳",
                "a".repeat(100_000),
                "cat ".repeat(1000),
                "a cat on a dog on a cow on a pig on a bear on a cat on a dog on a cow on"
                        .repeat(40),
                "not ".repeat(900) + "a cat",
                "\"".repeat(3999),
                "' ".repeat(1999),
                "((((((((((((cat))))))))))))".repeat(140),
                "con mèo 猫 кошка قطة แมว cat on the ビーチ",
                "day and night, sunny rain, summer winter, no cats but a cat, oil watercolor",
                "9".repeat(3000),
                "a chimp with a hat made of it, made of them, who is made of itself",
                "\"HELLO\" in the background and \"BYE\" on it",
                "'s hair with fur who is while made of, shaped like it named surrounded by",
                "-1 cats, 0 dogs, 999999999999 birds, 1e9 fish",
                "<script>alert('cat')</script> ' OR 1=1; DROP TABLE cats; --");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void givesAValidSceneForAnything(String prompt) {
        Reading reading = READER.read(prompt, 1, Locale.ENGLISH);

        assertValid(reading.scene());
        assertThat(reading.notes()).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(6);
    }

    private static void assertValid(Scene scene) {
        List<Subject> subjects = scene.subjects();
        assertThat(subjects).hasSizeLessThanOrEqualTo(12);
        for (int i = 0; i < subjects.size(); i++) {
            Subject subject = subjects.get(i);
            assertThat(KINDS).contains(subject.kind());
            assertThat(subject.count()).isBetween(1, 24);
            assertThat(scene.absent()).doesNotContain(subject.kind());
            if (subject.relation() != null) {
                assertThat(subject.relation().target()).isBetween(0, i - 1);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a red cat on a big blue chair, ",
                "red ",
                "a cat on a dog on a cow on ",
                "zorblax frobnicated elephnat ",
                "一只猫坐在椅子上",
                "a blorb wearing a hat that has a symbol on it while "
            })
    void isQuickForAnythingLong(String piece) {
        String prompt = piece.repeat(4000 / piece.length());
        READER.read(prompt, 1, Locale.ENGLISH);
        long start = System.nanoTime();

        READER.read(prompt, 1, Locale.ENGLISH);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(250));
    }

    @Test
    void saysInOneSentenceWhatItCannotDraw() {
        SceneReader catsOnly = new SceneReader(Set.of("cat"));
        String prompt = "a quokka, a zorp and another quokka on a submarine with a cat";

        assertThat(catsOnly.read(prompt, 1, Locale.ENGLISH).notes())
                .containsExactly(
                        "Not drawn: quokka, zorp (not known).",
                        "Not drawn: submarine (no picture yet).");
        assertThat(catsOnly.read(prompt, 1, VIETNAMESE).notes())
                .contains("Không vẽ: submarine (chưa có hình).");
    }

    @Test
    void saysWhatOnlyComesNear() {
        assertThat(READER.read("Abraham Lincoln", 1, Locale.ENGLISH).notes())
                .containsExactly("Drawn roughly: abraham lincoln → man.");
    }

    @Test
    void endsALongListOfWords() {
        String prompt = "zorp, blik, snarf, quux, frob, wibble, plugh, xyzzy, grault, corge";

        assertThat(READER.read(prompt, 1, Locale.ENGLISH).notes())
                .containsExactly(
                        "Not drawn: zorp, blik, snarf, quux, frob, wibble, 4 more (not known).");
    }

    @Test
    void standsInWithTheNextBestKind() {
        SceneReader iconsOnly = new SceneReader(Set.of("automobile", "house-with-garden"));

        Scene scene = iconsOnly.read("a car and a cottage and a dog", 1, Locale.ENGLISH).scene();

        assertThat(scene.subjects())
                .extracting(Subject::kind)
                .containsExactly("automobile", "house-with-garden");
    }

    @Test
    void choosesNumbersBySeedAlone() {
        Set<Integer> counts =
                Set.copyOf(
                        Stream.iterate(0L, seed -> seed + 1)
                                .limit(40)
                                .map(seed -> READER.read("trees", seed, Locale.ENGLISH))
                                .map(reading -> reading.scene().subjects().getFirst().count())
                                .distinct()
                                .toList());

        assertThat(counts).containsExactlyInAnyOrder(2, 3, 4, 5);
        assertThat(READER.read("trees and birds", 5, Locale.ENGLISH))
                .isEqualTo(READER.read("trees and birds", 5, Locale.ENGLISH));
    }
}
