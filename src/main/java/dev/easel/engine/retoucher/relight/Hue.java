package dev.easel.engine.retoucher.relight;

import java.util.List;

/** Colours that light can be asked to have. */
enum Hue implements LightWord {
    RED(0xFF3020, 0x2C8CA0, "red", "crimson", "scarlet", "đỏ"),
    ORANGE(0xFF8428, 0x4070B8, "orange", "amber", "cam", "hổ phách"),
    GOLD(0xFFB43C, 0x7890D0, "gold", "golden", "yellow", "vàng", "vàng kim"),
    GREEN(0x40E060, 0x7050A0, "green", "emerald", "lime", "xanh lá", "xanh lục", "lục"),
    TEAL(0x20D8C8, 0xC07850, "teal", "turquoise", "xanh ngọc", "ngọc lam"),
    CYAN(0x30D0FF, 0xB06078, "cyan", "aqua", "lơ"),
    BLUE(0x4078FF, 0xB08868, "blue", "azure", "xanh dương", "xanh lam", "xanh da trời", "xanh"),
    PURPLE(0xA850FF, 0x389880, "purple", "violet", "lavender", "tím"),
    MAGENTA(0xFF40C8, 0x30A0A0, "magenta", "fuchsia", "hồng sẫm"),
    PINK(0xFF80B0, 0x80A8C8, "pink", "rose", "rosy", "hồng"),
    WHITE(0xFFFFFF, 0xE8EEF8, "white", "neutral", "trắng", "trung tính");

    private final Tint key;
    private final Tint opposite;
    private final List<String> words;

    Hue(int key, int opposite, String... words) {
        this.key = Tint.of(key).deepened(.8);
        this.opposite = Tint.of(opposite).deepened(.7);
        this.words = List.of(words);
    }

    @Override
    public List<String> words() {
        return words;
    }

    Tint key() {
        return key;
    }

    /** What fills the shade when this is the only colour. */
    Tint opposite() {
        return opposite;
    }
}
