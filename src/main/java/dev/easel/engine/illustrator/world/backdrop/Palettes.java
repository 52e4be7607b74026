package dev.easel.engine.illustrator.world.backdrop;

import dev.easel.engine.illustrator.scene.Atmosphere;
import dev.easel.engine.illustrator.scene.Atmosphere.Mood;
import dev.easel.engine.illustrator.world.canvas.Colors;
import java.util.List;
import java.util.Random;

/** Chooses among the palettes of an hour and a weather. */
final class Palettes {
    private static final List<Palette> SUNSET =
            List.of(
                    new Palette(
                            List.of(0x252A66, 0x5F3F8E, 0xB8487F, 0xF0704F, 0xFFA04E, 0xFFD27A),
                            0xFFD28A,
                            0x7A5A8F,
                            0xF6AC86,
                            0x3A2552,
                            0xC08A50,
                            0.2),
                    new Palette(
                            List.of(0x33407F, 0x7D5AA3, 0xD66F8C, 0xF9926A, 0xFFB867, 0xFFDC90),
                            0xFFDA9A,
                            0x82669A,
                            0xF9B993,
                            0x402B5C,
                            0xC8905A,
                            0.2),
                    new Palette(
                            List.of(0x2F2459, 0x7A3374, 0xCF4A63, 0xF4733F, 0xFFA63F, 0xFFD06A),
                            0xFFCB7A,
                            0x7D4F80,
                            0xF59E6E,
                            0x371D48,
                            0xC07A48,
                            0.22),
                    new Palette(
                            List.of(0x1F4E79, 0x4C7C9C, 0x9FA5A0, 0xEBB277, 0xFFC567, 0xFFE6A4),
                            0xFFDFA0,
                            0x6F7D96,
                            0xF3CFA0,
                            0x2E3A56,
                            0xC99A5A,
                            0.2));
    private static final List<Palette> DAWN =
            List.of(
                    new Palette(
                            List.of(0x5F86C4, 0x94AEDE, 0xD3C6E0, 0xF6CFC4, 0xFFE3B9, 0xFFF3DA),
                            0xFFE6B0,
                            0x8EA2CF,
                            0xF3D8CF,
                            0x3F4A78,
                            0xD6B98A,
                            0.24),
                    new Palette(
                            List.of(0x6C7FBF, 0xA79DD2, 0xE3B5CD, 0xFBC7B5, 0xFFDDB2, 0xFFF0D2),
                            0xFFDFB2,
                            0x9A97C6,
                            0xF4D0C8,
                            0x453F70,
                            0xDAAE8E,
                            0.25),
                    new Palette(
                            List.of(0x4F8FB8, 0x86B9CF, 0xC2D9DB, 0xEFE0CC, 0xFDE9C3, 0xFFF6E0),
                            0xFFEBBF,
                            0x86A7BF,
                            0xEBE2D4,
                            0x37506B,
                            0xD2BE92,
                            0.2));
    private static final List<Palette> DAY =
            List.of(
                    new Palette(
                            List.of(0x2673C9, 0x4B97E2, 0x7CBCF2, 0xABD9FA, 0xD4EEFB, 0xF4F8EA),
                            0xFFF3CF,
                            0x7FA6CF,
                            0xCFE4F1,
                            0x2F4A78,
                            0xFFF3CF,
                            0.03),
                    new Palette(
                            List.of(0x3C86D0, 0x62A8E4, 0x92C9F2, 0xBFE2F6, 0xE3F2F2, 0xFDF6DF),
                            0xFFF1C6,
                            0x86A9CC,
                            0xD6E6EC,
                            0x33507A,
                            0xFFF0C8,
                            0.04),
                    new Palette(
                            List.of(0x1F7FBF, 0x47A5D6, 0x7CC6E6, 0xB0E0EE, 0xD9F1EF, 0xFCF7E2),
                            0xFFF3CF,
                            0x78A8C4,
                            0xCDE6EC,
                            0x2A4E70,
                            0xFFF3CF,
                            0.03));
    private static final List<Palette> NIGHT =
            List.of(
                    new Palette(
                            List.of(0x050A22, 0x0B1740, 0x16295F, 0x274480, 0x4466A0, 0x6F8FBD),
                            0xCFE0FF,
                            0x24386E,
                            0x3A5590,
                            0x070A20,
                            0x0E2348,
                            0.7),
                    new Palette(
                            List.of(0x04101F, 0x07203A, 0x0D3A58, 0x1B5A78, 0x3A8296, 0x78AFB4),
                            0xD6F0F0,
                            0x1D4660,
                            0x346F88,
                            0x04121F,
                            0x0A2C44,
                            0.68),
                    new Palette(
                            List.of(0x0B0726, 0x1A1146, 0x2F1F6B, 0x4B3590, 0x7255AC, 0xA284C0),
                            0xE0D6FF,
                            0x35286E,
                            0x554493,
                            0x0B0722,
                            0x1E1A4C,
                            0.68));
    private static final List<Palette> NEON =
            List.of(
                    new Palette(
                            List.of(0x0A0722, 0x1D0D48, 0x43157A, 0x7D2298, 0xC23AA6, 0xFF6FAE),
                            0xFF7AD0,
                            0x3A1F73,
                            0x6A2A90,
                            0x070A20,
                            0x140B3A,
                            0.66),
                    new Palette(
                            List.of(0x040A24, 0x0A1A4A, 0x10357C, 0x1F5CA8, 0x5A62C8, 0xE06FC0),
                            0x7AD8FF,
                            0x1F3A80,
                            0x3A4FA8,
                            0x050820,
                            0x0A1844,
                            0.66),
                    new Palette(
                            List.of(0x0C0620, 0x2A0B40, 0x5C1560, 0x9C2A6A, 0xE0506A, 0xFF9A6E),
                            0xFF9AA0,
                            0x52206A,
                            0x8A2F78,
                            0x0A0618,
                            0x240B38,
                            0.64));
    private static final List<Palette> GREY =
            List.of(
                    new Palette(
                            List.of(0x66788C, 0x8496A8, 0xA4B3C0, 0xBFCAD2, 0xD3DADD, 0xE2E6E6),
                            0xDFE6EA,
                            0x8796A6,
                            0xC7D0D6,
                            0x39465A,
                            0x5F7078,
                            0.36),
                    new Palette(
                            List.of(0x5A6E7E, 0x7A909C, 0x9DB0B6, 0xBCC9C9, 0xD4DAD4, 0xE6E6DA),
                            0xE8E6DA,
                            0x80949A,
                            0xC6D0CC,
                            0x344650,
                            0x64746C,
                            0.34));
    private static final List<Palette> STORM =
            List.of(
                    new Palette(
                            List.of(0x1E2836, 0x303E50, 0x4A5A6C, 0x6B7A86, 0x95A09E, 0xC6C4AC),
                            0xE6DDBE,
                            0x4E5D70,
                            0x86929A,
                            0x18202C,
                            0x3A4854,
                            0.5));
    private static final List<Palette> SNOWY =
            List.of(
                    new Palette(
                            List.of(0x8FA9C6, 0xA9BFD6, 0xC3D3E2, 0xD9E3EC, 0xE8EEF2, 0xF4F6F6),
                            0xF2F6FF,
                            0x9DB2CC,
                            0xDDE7F0,
                            0x5B6F92,
                            0x9DB2CC,
                            0.25));

    private Palettes() {}

    static Palette choose(Atmosphere air, boolean neon, Random dice) {
        List<Palette> among = candidates(air, neon);
        return moody(among.get(dice.nextInt(among.size())), air.mood());
    }

    private static List<Palette> candidates(Atmosphere air, boolean neon) {
        if (neon && air.time() != Atmosphere.Time.DAY) {
            return NEON;
        }
        return switch (air.time()) {
            case SUNSET -> SUNSET;
            case DAWN -> DAWN;
            case NIGHT -> NIGHT;
            case DAY ->
                    switch (air.weather()) {
                        case CLEAR, CLOUDY -> neon ? NEON : DAY;
                        case RAIN, FOG -> GREY;
                        case STORM -> STORM;
                        case SNOWFALL -> SNOWY;
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
