package dev.easel.engine.illustrator.cast.hero.building;

import dev.easel.engine.illustrator.cast.hero.Hero;
import java.util.HashMap;
import java.util.Map;

/** All buildings drawn by program, by kind. */
public final class Buildings {
    private Buildings() {}

    public static Map<String, Hero> heroes() {
        Map<String, Hero> heroes = new HashMap<>();
        heroes.put("house", new House(false));
        heroes.put("cottage", new House(true));
        heroes.put("castle", new Castle(false));
        heroes.put("tower", new Castle(true));
        heroes.put("lighthouse", new Lighthouse());
        heroes.put("windmill", new Windmill());
        heroes.put("bridge", new Bridge());
        heroes.put("barn", new Barn());
        heroes.put("skyscraper", new Skyscraper());
        heroes.put("church", new Church());
        return heroes;
    }
}
