package dev.easel.engine.illustrator.cast.hero.land;

import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.plant.Palm;
import java.util.Map;

/** All rocks, waters, fires and the like that are drawn by program, by kind. */
public final class Landforms {
    private Landforms() {}

    public static Map<String, Hero> heroes() {
        return Map.of(
                "rock", new Rock(),
                "volcano", new Volcano(),
                "waterfall", new Waterfall(),
                "iceberg", new Iceberg(),
                "campfire", new Campfire(),
                "wood", new Log(),
                "hay-bale", new HayBale(),
                "desert-island", new DesertIsland(new Palm()));
    }
}
