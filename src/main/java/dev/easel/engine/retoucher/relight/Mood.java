package dev.easel.engine.retoucher.relight;

import java.util.List;

/** Kinds of light that words name. */
enum Mood implements LightWord {
    SUNSET(
            0xFFA45C,
            0x8C9CD6,
            .5,
            0,
            "sunset",
            "golden hour",
            "dusk",
            "evening",
            "hoàng hôn",
            "giờ vàng",
            "chiều tà",
            "buổi chiều",
            "nắng chiều"),
    SUNRISE(
            0xFFBE8C,
            0xA4B6EA,
            .4,
            .1,
            "sunrise",
            "dawn",
            "morning",
            "bình minh",
            "buổi sáng",
            "nắng sớm",
            "ban mai"),
    NOON(0xFFF6E6, 0xD2E2FA, .85, .25, "noon", "midday", "buổi trưa", "giữa trưa", "nắng trưa"),
    SUNLIGHT(
            0xFFE9C4,
            0xC4D8FA,
            .7,
            .15,
            "sunlight",
            "sunny",
            "sun",
            "daylight",
            "sunshine",
            "sunlit",
            "nắng",
            "mặt trời",
            "ban ngày"),
    OVERCAST(
            0xEEF2F8,
            0xE6ECF6,
            .05,
            -.1,
            "overcast",
            "cloudy",
            "cloud",
            "grey day",
            "rainy",
            "u ám",
            "âm u",
            "nhiều mây",
            "mưa"),
    MOONLIGHT(0xA8C0F4, 0x5A6CB0, .45, -1.35, "moonlight", "moonlit", "moon", "ánh trăng", "trăng"),
    NIGHT(
            0xA6BEF0,
            0x34468C,
            .4,
            -1.5,
            "night",
            "midnight",
            "nighttime",
            "ban đêm",
            "đêm",
            "buổi tối"),
    BLUE_HOUR(0x9CB4F8, 0x5468C0, .2, -.6, "blue hour", "twilight", "chạng vạng", "giờ xanh"),
    CANDLE(
            0xFF9638,
            0x6E3A20,
            .4,
            -.7,
            "candlelight",
            "candlelit",
            "candle light",
            "candle",
            "candles",
            "nến",
            "đèn cầy"),
    FIRE(
            0xFF7A28,
            0x5A3048,
            .5,
            -.55,
            "firelight",
            "campfire",
            "fire",
            "bonfire",
            "fireplace",
            "lửa",
            "lửa trại",
            "bếp lửa"),
    LAMP(
            0xFFC27E,
            0x5C4C58,
            .45,
            -.25,
            "lamp",
            "lamplight",
            "tungsten",
            "indoor",
            "bulb",
            "lantern",
            "đèn bàn",
            "đèn lồng",
            "bóng đèn",
            "đèn vàng",
            "đèn"),
    NEON(0xC858FF, 0x28B4FF, .5, -.45, "neon", "neon light", "neon lights", "đèn neon", "nê ông"),
    CYBERPUNK(
            0xFF40B4,
            0x20C8F0,
            .6,
            -.55,
            "cyberpunk",
            "synthwave",
            "vaporwave",
            "nightclub",
            "club",
            "hộp đêm"),
    STUDIO(
            0xFFFAF2,
            0xF0F4FA,
            .3,
            .15,
            "studio",
            "softbox",
            "professional",
            "portrait lighting",
            "phòng chụp",
            "chuyên nghiệp"),
    WINDOW(0xF6F6FF, 0xD6D4E2, .3, 0, "window light", "window", "cửa sổ"),
    SPOTLIGHT(
            0xFFF4E0,
            0x5A6078,
            1,
            -.4,
            "spotlight",
            "stage light",
            "stage",
            "đèn sân khấu",
            "sân khấu",
            "đèn rọi"),
    DRAMATIC(
            0xFFEAD0,
            0x8A94B0,
            .85,
            -.35,
            "dramatic",
            "chiaroscuro",
            "rembrandt",
            "low key",
            "moody",
            "film noir",
            "noir",
            "contrasty",
            "kịch tính",
            "ấn tượng",
            "huyền bí"),
    HIGH_KEY(0xFFFFFF, 0xFFFFFF, .1, .6, "high key", "airy", "trong trẻo"),
    FOG(0xF0F2F4, 0xE4EAF2, 0, .1, "fog", "foggy", "mist", "misty", "haze", "sương mù", "sương");

    private final Tint key;
    private final Tint ambient;
    private final double hardness;
    private final double stops;
    private final List<String> words;

    Mood(int key, int ambient, double hardness, double stops, String... words) {
        this.key = Tint.of(key);
        this.ambient = Tint.of(ambient);
        this.hardness = hardness;
        this.stops = stops;
        this.words = List.of(words);
    }

    @Override
    public List<String> words() {
        return words;
    }

    LightSetup on(LightSetup setup) {
        return setup.withTints(key, ambient)
                .withHardness(hardness)
                .withExposure(stops)
                .withPower(.85 + .4 * hardness);
    }
}
