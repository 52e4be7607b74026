package dev.easel.engine.illustrator.cast.hero.furniture;

import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.craft.Prop;
import java.util.HashMap;
import java.util.Map;

/** All furniture drawn by program, by kind. */
public final class Furniture {
    private Furniture() {}

    public static Map<String, Hero> heroes() {
        Map<String, Hero> heroes = new HashMap<>();
        heroes.put("table", new Table());
        heroes.put("chair", new Chair(false));
        heroes.put("bench", new Chair(true));
        heroes.put("sofa", new Sofa());
        heroes.put("bed", new Bed());
        heroes.put("lamp", new Lamp());
        heroes.put("bookshelf", new Bookshelf());
        heroes.put("fence", new Fence());
        heroes.put("door", new Prop(580, Doorway::draw));
        heroes.put("window", new Prop(920, Casement::draw));
        heroes.putAll(Pictures.heroes());
        return heroes;
    }
}
