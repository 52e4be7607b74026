package dev.easel.engine.illustrator.cast;

import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.animal.Cat;
import java.util.HashMap;
import java.util.Map;

/** Which heroes are drawn by program, by kind. */
final class Repertoire {
    private Repertoire() {}

    static Map<String, Hero> heroes() {
        Map<String, Hero> heroes = new HashMap<>();
        animals(heroes);
        return Map.copyOf(heroes);
    }

    private static void animals(Map<String, Hero> heroes) {
        heroes.put("cat", new Cat());
    }
}
