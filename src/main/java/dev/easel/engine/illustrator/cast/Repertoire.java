package dev.easel.engine.illustrator.cast;

import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.animal.Bear;
import dev.easel.engine.illustrator.cast.hero.animal.Bee;
import dev.easel.engine.illustrator.cast.hero.animal.Bird;
import dev.easel.engine.illustrator.cast.hero.animal.Butterfly;
import dev.easel.engine.illustrator.cast.hero.animal.Cat;
import dev.easel.engine.illustrator.cast.hero.animal.Cow;
import dev.easel.engine.illustrator.cast.hero.animal.Deer;
import dev.easel.engine.illustrator.cast.hero.animal.Dinosaur;
import dev.easel.engine.illustrator.cast.hero.animal.Dog;
import dev.easel.engine.illustrator.cast.hero.animal.Dragon;
import dev.easel.engine.illustrator.cast.hero.animal.Duckling;
import dev.easel.engine.illustrator.cast.hero.animal.Elephant;
import dev.easel.engine.illustrator.cast.hero.animal.Fish;
import dev.easel.engine.illustrator.cast.hero.animal.Fox;
import dev.easel.engine.illustrator.cast.hero.animal.Frog;
import dev.easel.engine.illustrator.cast.hero.animal.Horse;
import dev.easel.engine.illustrator.cast.hero.animal.Lion;
import dev.easel.engine.illustrator.cast.hero.animal.Owl;
import dev.easel.engine.illustrator.cast.hero.animal.Penguin;
import dev.easel.engine.illustrator.cast.hero.animal.Pig;
import dev.easel.engine.illustrator.cast.hero.animal.Rabbit;
import dev.easel.engine.illustrator.cast.hero.animal.Turtle;
import dev.easel.engine.illustrator.cast.hero.animal.Whale;
import dev.easel.engine.illustrator.cast.hero.building.Barn;
import dev.easel.engine.illustrator.cast.hero.building.Bridge;
import dev.easel.engine.illustrator.cast.hero.building.Castle;
import dev.easel.engine.illustrator.cast.hero.building.Church;
import dev.easel.engine.illustrator.cast.hero.building.House;
import dev.easel.engine.illustrator.cast.hero.building.Lighthouse;
import dev.easel.engine.illustrator.cast.hero.building.Skyscraper;
import dev.easel.engine.illustrator.cast.hero.building.Windmill;
import dev.easel.engine.illustrator.cast.hero.food.Cake;
import dev.easel.engine.illustrator.cast.hero.food.Fruit;
import dev.easel.engine.illustrator.cast.hero.furniture.Bed;
import dev.easel.engine.illustrator.cast.hero.furniture.Bookshelf;
import dev.easel.engine.illustrator.cast.hero.furniture.Chair;
import dev.easel.engine.illustrator.cast.hero.furniture.Fence;
import dev.easel.engine.illustrator.cast.hero.furniture.Lamp;
import dev.easel.engine.illustrator.cast.hero.furniture.Sofa;
import dev.easel.engine.illustrator.cast.hero.furniture.Table;
import dev.easel.engine.illustrator.cast.hero.people.Look;
import dev.easel.engine.illustrator.cast.hero.people.Person;
import dev.easel.engine.illustrator.cast.hero.people.Robot;
import dev.easel.engine.illustrator.cast.hero.people.Snowman;
import dev.easel.engine.illustrator.cast.hero.plant.Bouquet;
import dev.easel.engine.illustrator.cast.hero.plant.Cactus;
import dev.easel.engine.illustrator.cast.hero.plant.Flower;
import dev.easel.engine.illustrator.cast.hero.plant.Palm;
import dev.easel.engine.illustrator.cast.hero.plant.Pine;
import dev.easel.engine.illustrator.cast.hero.plant.Shrub;
import dev.easel.engine.illustrator.cast.hero.plant.Toadstool;
import dev.easel.engine.illustrator.cast.hero.plant.Tree;
import dev.easel.engine.illustrator.cast.hero.plant.Vase;
import dev.easel.engine.illustrator.cast.hero.thing.Balloon;
import dev.easel.engine.illustrator.cast.hero.thing.Crockery;
import dev.easel.engine.illustrator.cast.hero.thing.Keepsake;
import dev.easel.engine.illustrator.cast.hero.thing.Orb;
import dev.easel.engine.illustrator.cast.hero.thing.Solid;
import dev.easel.engine.illustrator.cast.hero.thing.Umbrella;
import dev.easel.engine.illustrator.cast.hero.vehicle.Airplane;
import dev.easel.engine.illustrator.cast.hero.vehicle.Bicycle;
import dev.easel.engine.illustrator.cast.hero.vehicle.Car;
import dev.easel.engine.illustrator.cast.hero.vehicle.Coach;
import dev.easel.engine.illustrator.cast.hero.vehicle.HotAirBalloon;
import dev.easel.engine.illustrator.cast.hero.vehicle.Motorcycle;
import dev.easel.engine.illustrator.cast.hero.vehicle.Rocket;
import dev.easel.engine.illustrator.cast.hero.vehicle.Rowboat;
import dev.easel.engine.illustrator.cast.hero.vehicle.Sailboat;
import dev.easel.engine.illustrator.cast.hero.vehicle.Ship;
import dev.easel.engine.illustrator.cast.hero.vehicle.SportsCar;
import dev.easel.engine.illustrator.cast.hero.vehicle.SteamTrain;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Which heroes are drawn by program, by kind. */
final class Repertoire {
    private Repertoire() {}

    static Map<String, Hero> heroes() {
        Map<String, Hero> heroes = new HashMap<>();
        animals(heroes);
        people(heroes);
        vehicles(heroes);
        buildings(heroes);
        plants(heroes);
        food(heroes);
        things(heroes);
        furniture(heroes);
        smallAnimals(heroes);
        return Map.copyOf(heroes);
    }

    private static void animals(Map<String, Hero> heroes) {
        heroes.put("cat", new Cat());
        heroes.put("dog", new Dog());
        heroes.put("bird", new Bird());
        heroes.put("fish", new Fish());
        heroes.put("butterfly", new Butterfly());
        heroes.put("horse", new Horse());
        heroes.put("cow", new Cow());
        heroes.put("pig", new Pig());
        heroes.put("bear", new Bear());
        heroes.put("fox", new Fox());
        heroes.put("deer", new Deer());
        heroes.put("lion", new Lion());
        heroes.put("elephant", new Elephant());
        heroes.put("rabbit", new Rabbit());
    }

    private static void people(Map<String, Hero> heroes) {
        for (Look look : Look.values()) {
            String kind = look.name().toLowerCase(Locale.ROOT).replace('_', '-');
            heroes.put(kind, new Person(look));
        }
        heroes.put("snowman", new Snowman());
        heroes.put("robot", new Robot());
    }

    private static void vehicles(Map<String, Hero> heroes) {
        heroes.put("car", new Car());
        heroes.put("sports-car", new SportsCar());
        heroes.put("sailboat", new Sailboat());
        heroes.put("boat", new Rowboat());
        heroes.put("hot-air-balloon", new HotAirBalloon());
        heroes.put("rocket", new Rocket());
        heroes.put("airplane", new Airplane());
        heroes.put("bicycle", new Bicycle());
        heroes.put("bus", new Coach(false));
        heroes.put("truck", new Coach(true));
        heroes.put("train", new SteamTrain());
        heroes.put("motorcycle", new Motorcycle());
        heroes.put("ship", new Ship());
    }

    private static void buildings(Map<String, Hero> heroes) {
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
    }

    private static void plants(Map<String, Hero> heroes) {
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
    }

    private static void food(Map<String, Hero> heroes) {
        for (Fruit.Sort sort : Fruit.Sort.values()) {
            heroes.put(sort.name().toLowerCase(Locale.ROOT), new Fruit(sort));
        }
        heroes.put("cake", new Cake(false));
        heroes.put("cupcake", new Cake(true));
    }

    private static void things(Map<String, Hero> heroes) {
        heroes.put("balloon", new Balloon());
        heroes.put("cube", new Solid(Solid.Form.CUBE));
        heroes.put("sphere", new Solid(Solid.Form.SPHERE));
        heroes.put("pyramid", new Solid(Solid.Form.PYRAMID));
        heroes.put("circle", new Solid(Solid.Form.CIRCLE));
        heroes.put("square", new Solid(Solid.Form.SQUARE));
        heroes.put("triangle", new Solid(Solid.Form.TRIANGLE));
        heroes.put("heart", new Solid(Solid.Form.HEART));
        heroes.put("star", new Solid(Solid.Form.STAR));
        heroes.put("cup", new Crockery(Crockery.Piece.CUP));
        heroes.put("teapot", new Crockery(Crockery.Piece.TEAPOT));
        heroes.put("bowl", new Crockery(Crockery.Piece.BOWL));
        heroes.put("plate", new Crockery(Crockery.Piece.PLATE));
        heroes.put("book", new Keepsake(Keepsake.Sort.BOOK));
        heroes.put("candle", new Keepsake(Keepsake.Sort.CANDLE));
        heroes.put("gift", new Keepsake(Keepsake.Sort.GIFT));
        heroes.put("ball", new Keepsake(Keepsake.Sort.BALL));
        heroes.put("lantern", new Keepsake(Keepsake.Sort.LANTERN));
        heroes.put("clock", new Keepsake(Keepsake.Sort.CLOCK));
        heroes.put("umbrella", new Umbrella());
        heroes.put("planet", new Orb(false));
        heroes.put("cloud", new Orb(true));
    }

    private static void furniture(Map<String, Hero> heroes) {
        heroes.put("table", new Table());
        heroes.put("chair", new Chair(false));
        heroes.put("bench", new Chair(true));
        heroes.put("sofa", new Sofa());
        heroes.put("bed", new Bed());
        heroes.put("lamp", new Lamp());
        heroes.put("bookshelf", new Bookshelf());
        heroes.put("fence", new Fence());
    }

    private static void smallAnimals(Map<String, Hero> heroes) {
        heroes.put("duck", new Duckling(Duckling.Sort.DUCK));
        heroes.put("chicken", new Duckling(Duckling.Sort.CHICKEN));
        heroes.put("owl", new Owl());
        heroes.put("penguin", new Penguin());
        heroes.put("whale", new Whale(false));
        heroes.put("dolphin", new Whale(true));
        heroes.put("bee", new Bee());
        heroes.put("turtle", new Turtle());
        heroes.put("frog", new Frog());
        heroes.put("dragon", new Dragon());
        heroes.put("dinosaur", new Dinosaur());
    }
}
