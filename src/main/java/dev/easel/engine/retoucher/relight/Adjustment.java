package dev.easel.engine.retoucher.relight;

import java.util.List;
import java.util.function.UnaryOperator;

/** Words that change whatever light there is. */
enum Adjustment implements LightWord {
    WARMER(
            s -> tinted(s, 0xFFBE78, 0xB8C4E8),
            "warm",
            "warmer",
            "cozy",
            "cosy",
            "ấm",
            "ấm áp",
            "ấm hơn"),
    COOLER(
            s -> tinted(s, 0x9CC8FF, 0xBEC8E0),
            "cool",
            "cooler",
            "cold",
            "icy",
            "lạnh",
            "mát",
            "lạnh hơn"),
    BRIGHTER(
            s -> s.withExposure(s.exposure() + .7),
            "bright",
            "brighter",
            "brighten",
            "lighter",
            "too dark",
            "underexposed",
            "vivid",
            "sáng hơn",
            "tối quá",
            "quá tối",
            "thiếu sáng",
            "hơi tối",
            "bị tối",
            "rực rỡ"),
    DARKER(
            s -> s.withExposure(s.exposure() - .7),
            "dark",
            "darker",
            "darken",
            "dim",
            "dimmer",
            "too bright",
            "overexposed",
            "shadowy",
            "tối hơn",
            "sáng quá",
            "quá sáng",
            "bị sáng",
            "chói",
            "tối",
            "dư sáng"),
    SOFTER(
            s -> s.withHardness(s.hardness() - .4).withPower(s.power() - .2),
            "soft",
            "softer",
            "diffuse",
            "diffused",
            "gentle",
            "subtle",
            "mềm",
            "mềm mại",
            "dịu",
            "dịu nhẹ",
            "nhẹ",
            "nhẹ nhàng"),
    HARDER(
            s -> s.withHardness(s.hardness() + .35).withPower(s.power() + .2),
            "hard",
            "harder",
            "harsh",
            "strong",
            "intense",
            "bold",
            "gắt",
            "mạnh",
            "cứng",
            "đậm");

    private final UnaryOperator<LightSetup> change;
    private final List<String> words;

    Adjustment(UnaryOperator<LightSetup> change, String... words) {
        this.change = change;
        this.words = List.of(words);
    }

    private static LightSetup tinted(LightSetup setup, int key, int ambient) {
        return setup.withTints(
                setup.key().towards(Tint.of(key), .65f),
                setup.ambient().towards(Tint.of(ambient), .4f));
    }

    @Override
    public List<String> words() {
        return words;
    }

    LightSetup on(LightSetup setup) {
        return change.apply(setup);
    }
}
