package dev.easel.engine.illustrator.cast.hero.food;

import dev.easel.engine.illustrator.cast.hero.Hero;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** All food drawn by program, by kind. */
public final class Foods {
    private Foods() {}

    public static Map<String, Hero> heroes() {
        Map<String, Hero> heroes = new HashMap<>();
        for (Fruit.Sort sort : Fruit.Sort.values()) {
            heroes.put(sort.name().toLowerCase(Locale.ROOT), new Fruit(sort));
        }
        heroes.put("cake", new Cake(false));
        heroes.put("cupcake", new Cake(true));
        return heroes;
    }
}
