package dev.easel.engine.illustrator.words;

import dev.easel.engine.illustrator.cast.Troupe;
import dev.easel.engine.illustrator.icons.NotoIcons;
import java.util.Set;

/** The kinds that tests read for: all that the cast can draw. */
final class Drawable {
    private static final Set<String> KINDS = new Troupe(NotoIcons.load()).kinds();

    private Drawable() {}

    static Set<String> kinds() {
        return KINDS;
    }
}
