package dev.easel.engine.illustrator.cast.hero.plant;

import dev.easel.engine.illustrator.cast.hero.Hero;
import java.util.HashMap;
import java.util.Map;

/** All plants drawn by program, by kind. */
public final class Plants {
    private Plants() {}

    public static Map<String, Hero> heroes() {
        Map<String, Hero> heroes = new HashMap<>();
        heroes.put("tree", new Tree(Tree.Species.ANY));
        heroes.put("maple", new Tree(Tree.Species.MAPLE));
        heroes.put("poplar", new Tree(Tree.Species.POPLAR));
        heroes.put("cherry-tree", new Tree(Tree.Species.CHERRY));
        heroes.put("apple-tree", new Tree(Tree.Species.APPLE));
        heroes.put("willow", new Tree(Tree.Species.WILLOW));
        heroes.put("leafless-tree", new Tree(Tree.Species.BARE));
        heroes.put("birch", new Tree(Tree.Species.BIRCH));
        heroes.put("pine", new Pine());
        heroes.put("palm-tree", new Palm());
        heroes.put("vase", new Vase());
        heroes.put("bouquet", new Bouquet());
        heroes.put("flower", new Flower(Flower.Sort.GARDEN));
        heroes.put("rose", new Flower(Flower.Sort.ROSE));
        heroes.put("tulip", new Flower(Flower.Sort.TULIP));
        heroes.put("sunflower", new Flower(Flower.Sort.SUNFLOWER));
        heroes.put("daisy", new Flower(Flower.Sort.DAISY));
        heroes.put("dahlia", new Flower(Flower.Sort.DAHLIA));
        heroes.put("lily", new Flower(Flower.Sort.LILY));
        heroes.put("poppy", new Flower(Flower.Sort.POPPY));
        heroes.put("hydrangea", new Flower(Flower.Sort.HYDRANGEA));
        heroes.put("dandelion", new Flower(Flower.Sort.DANDELION));
        heroes.put("orchid", new Flower(Flower.Sort.ORCHID));
        heroes.put("lavender", new Stalks(Stalks.Crop.LAVENDER));
        heroes.put("wheat", new Stalks(Stalks.Crop.WHEAT));
        heroes.put("bamboo", new Stalks(Stalks.Crop.BAMBOO));
        heroes.put("fern", new Stalks(Stalks.Crop.FERN));
        heroes.put("lotus", new Lotus());
        heroes.put("potted-plant", new Potted(false));
        heroes.put("bonsai", new Potted(true));
        heroes.put("maple-leaf", new Leaf(true));
        heroes.put("leaf-fluttering-in-wind", new Leaf(false));
        heroes.put("bush", new Shrub(false));
        heroes.put("grass", new Shrub(true));
        heroes.put("cactus", new Cactus());
        heroes.put("mushroom", new Toadstool());
        return heroes;
    }
}
