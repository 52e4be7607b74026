package dev.easel.engine.illustrator.cast;

import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.animal.Cat;
import dev.easel.engine.illustrator.cast.hero.animal.Dog;
import dev.easel.engine.illustrator.cast.hero.animal.Horse;
import dev.easel.engine.illustrator.cast.hero.plant.Bouquet;
import dev.easel.engine.illustrator.cast.hero.plant.Palm;
import dev.easel.engine.illustrator.cast.hero.plant.Pine;
import dev.easel.engine.illustrator.cast.hero.plant.Tree;
import dev.easel.engine.illustrator.cast.hero.plant.Vase;
import dev.easel.engine.illustrator.cast.hero.thing.Balloon;
import dev.easel.engine.illustrator.cast.hero.vehicle.Car;
import dev.easel.engine.illustrator.cast.hero.vehicle.SportsCar;
import java.util.HashMap;
import java.util.Map;

/** Which heroes are drawn by program, by kind. */
final class Repertoire {
    private Repertoire() {}

    static Map<String, Hero> heroes() {
        Map<String, Hero> heroes = new HashMap<>();
        animals(heroes);
        vehicles(heroes);
        plants(heroes);
        things(heroes);
        return Map.copyOf(heroes);
    }

    private static void animals(Map<String, Hero> heroes) {
        heroes.put("cat", new Cat());
        heroes.put("dog", new Dog());
        heroes.put("horse", new Horse());
    }

    private static void vehicles(Map<String, Hero> heroes) {
        heroes.put("car", new Car());
        heroes.put("sports-car", new SportsCar());
    }

    private static void plants(Map<String, Hero> heroes) {
        heroes.put("tree", new Tree(Tree.Species.OAK));
        heroes.put("birch", new Tree(Tree.Species.BIRCH));
        heroes.put("pine", new Pine());
        heroes.put("palm-tree", new Palm());
        heroes.put("vase", new Vase());
        heroes.put("bouquet", new Bouquet());
    }

    private static void things(Map<String, Hero> heroes) {
        heroes.put("balloon", new Balloon());
    }
}
