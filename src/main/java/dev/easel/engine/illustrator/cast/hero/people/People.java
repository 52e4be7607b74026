package dev.easel.engine.illustrator.cast.hero.people;

import dev.easel.engine.illustrator.cast.hero.Hero;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** All people and their like drawn by program, by kind. */
public final class People {
    private People() {}

    public static Map<String, Hero> heroes() {
        Map<String, Hero> heroes = new HashMap<>();
        for (Look look : Look.values()) {
            String kind = look.name().toLowerCase(Locale.ROOT).replace('_', '-');
            heroes.put(kind, new Person(look));
        }
        heroes.put("snowman", new Snowman());
        heroes.put("robot", new Robot());
        return heroes;
    }
}
