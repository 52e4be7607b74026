package dev.easel.engine.illustrator.words;

import dev.easel.engine.illustrator.scene.Subject.Size;
import java.util.LinkedHashSet;
import java.util.Set;

/** Hair as it is told ("long red hair"), in the traits that people are drawn by. */
final class Coiffure {
    private static final int BRIGHT = 0x90;
    private static final int PALE = 0xA0;

    private Coiffure() {}

    /** Whether the colour is one that hair has: blonde, red or brown. */
    static boolean isNatural(int rgb) {
        int red = rgb >> 16 & 0xFF;
        int green = rgb >> 8 & 0xFF;
        int blue = rgb & 0xFF;
        return red + 8 >= green && green + 8 >= blue && red + green + blue < 3 * 0xD0;
    }

    static Set<String> traits(Attributes said) {
        Set<String> traits = new LinkedHashSet<>(said.traits);
        if (said.size == Size.LARGE || said.size == Size.GIANT) {
            traits.add("long-haired");
        }
        said.colors.stream().filter(Coiffure::isNatural).map(Coiffure::shade).forEach(traits::add);
        return traits;
    }

    private static String shade(int rgb) {
        boolean bright = (rgb >> 16 & 0xFF) > BRIGHT;
        boolean pale = (rgb >> 8 & 0xFF) > PALE;
        if (!bright) {
            return "brunette";
        }
        return pale ? "blonde" : "redhead";
    }
}
