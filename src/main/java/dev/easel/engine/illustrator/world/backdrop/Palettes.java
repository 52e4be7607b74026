package dev.easel.engine.illustrator.world.backdrop;

import dev.easel.engine.illustrator.scene.Atmosphere;
import dev.easel.engine.illustrator.scene.Atmosphere.Mood;
import dev.easel.engine.illustrator.world.canvas.Colors;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;

/** Chooses among the palettes of an hour and a weather; they stand in {@code palettes.tsv}. */
final class Palettes {
    private enum When {
        SUNSET,
        DAWN,
        DAY,
        NIGHT,
        NEON,
        GREY,
        STORM,
        SNOWY,
        DREAM
    }

    private static final Map<When, List<Palette>> BOOK = load();

    private Palettes() {}

    private static Map<When, List<Palette>> load() {
        try (InputStream in = Palettes.class.getResourceAsStream("/illustrator/palettes.tsv")) {
            String all =
                    new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return all.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .collect(
                            Collectors.groupingBy(
                                    row -> When.valueOf(row[0]),
                                    Collectors.mapping(Palettes::palette, Collectors.toList())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Palette palette(String[] row) {
        List<Integer> sky = Arrays.stream(row[1].split(" ")).map(Palettes::color).toList();
        return new Palette(
                sky,
                color(row[2]),
                color(row[3]),
                color(row[4]),
                color(row[5]),
                color(row[6]),
                Double.parseDouble(row[7]));
    }

    private static int color(String hex) {
        return Integer.parseInt(hex, 16);
    }

    /** Colours that no real country has. */
    static Palette dream(View view) {
        List<Palette> dreams = among(When.DREAM);
        return dreams.get(view.kind(dreams.size(), 374));
    }

    private static List<Palette> among(When when) {
        return BOOK.getOrDefault(when, List.of());
    }

    static Palette choose(Atmosphere air, boolean neon, Random dice) {
        List<Palette> among = among(when(air, neon));
        return moody(among.get(dice.nextInt(among.size())), air.mood());
    }

    private static When when(Atmosphere air, boolean neon) {
        if (neon && air.time() != Atmosphere.Time.DAY) {
            return When.NEON;
        }
        return switch (air.time()) {
            case SUNSET -> When.SUNSET;
            case DAWN -> When.DAWN;
            case NIGHT -> When.NIGHT;
            case DAY ->
                    switch (air.weather()) {
                        case CLEAR, CLOUDY -> neon ? When.NEON : When.DAY;
                        case RAIN, FOG -> When.GREY;
                        case STORM -> When.STORM;
                        case SNOWFALL -> When.SNOWY;
                    };
        };
    }

    private static Palette moody(Palette p, Mood mood) {
        return switch (mood) {
            case NEUTRAL -> p;
            case CHEERFUL -> toned(p, 0.015, 1.15);
            case CALM -> toned(p, 0.02, 0.85);
            case DRAMATIC -> toned(p, -0.04, 1.15);
            case DARK -> toned(p, -0.12, 0.8);
            case DREAMY -> toned(p, 0.05, 0.95);
        };
    }

    private static Palette toned(Palette p, double lightness, double chroma) {
        List<Integer> sky = p.sky().stream().map(c -> Colors.tone(c, lightness, chroma)).toList();
        return new Palette(
                sky,
                p.sun(),
                Colors.tone(p.ambient(), lightness, chroma),
                Colors.tone(p.haze(), lightness, chroma),
                p.shadow(),
                Colors.tone(p.veil(), lightness, chroma),
                p.veiling());
    }
}
