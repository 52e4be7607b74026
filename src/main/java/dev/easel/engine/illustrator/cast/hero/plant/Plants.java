package dev.easel.engine.illustrator.cast.hero.plant;

import dev.easel.engine.illustrator.cast.hero.Hero;
import java.util.HashMap;
import java.util.Map;

/** All plants drawn by program, by kind. */
public final class Plants {
    private Plants() {}

    public static Map<String, Hero> heroes() {
        Map<String, Hero> heroes = new HashMap<>();
        heroes.put("tree", new Tree(Tree.Species.OAK));
        heroes.put("birch", new Tree(Tree.Species.BIRCH));
        heroes.put("pine", new Pine());
        heroes.put("palm-tree", new Palm());
        heroes.put("vase", new Vase());
        heroes.put("bouquet", new Bouquet());
        heroes.put("flower", new Flower(Flower.Sort.PEONY));
        heroes.put("rose", new Flower(Flower.Sort.ROSE));
        heroes.put("tulip", new Flower(Flower.Sort.TULIP));
        heroes.put("sunflower", new Flower(Flower.Sort.SUNFLOWER));
        heroes.put("daisy", new Flower(Flower.Sort.DAISY));
        heroes.put("bush", new Shrub(false));
        heroes.put("grass", new Shrub(true));
        heroes.put("cactus", new Cactus());
        heroes.put("mushroom", new Toadstool());
        return heroes;
    }
}
