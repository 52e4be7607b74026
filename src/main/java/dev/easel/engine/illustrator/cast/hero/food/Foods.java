package dev.easel.engine.illustrator.cast.hero.food;

import dev.easel.engine.illustrator.cast.hero.Hero;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All food drawn by program, by kind. */
public final class Foods {
    private Foods() {}

    public static Map<String, Hero> heroes() {
        Map<String, Hero> heroes = new HashMap<>();
        List.of(
                        OrchardFruit.heroes(),
                        Berries.heroes(),
                        CutFruit.heroes(),
                        Vegetables.heroes(),
                        Bowls.heroes(),
                        Bread.heroes(),
                        Plates.heroes(),
                        FastFood.heroes(),
                        Savouries.heroes(),
                        Sweets.heroes())
                .forEach(heroes::putAll);
        heroes.put("cake", new Cake(false));
        heroes.put("cupcake", new Cake(true));
        return heroes;
    }
}
