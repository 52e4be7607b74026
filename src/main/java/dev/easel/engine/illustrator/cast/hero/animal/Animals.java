package dev.easel.engine.illustrator.cast.hero.animal;

import dev.easel.engine.illustrator.cast.hero.Hero;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** All animals drawn by program, by kind. */
public final class Animals {
    private Animals() {}

    public static Map<String, Hero> heroes() {
        Map<String, Hero> heroes = new HashMap<>();
        heroes.put("fish", new Fish());
        heroes.put("butterfly", new Butterfly());
        heroes.put("horse", new Horse(Horse.Breed.HORSE));
        heroes.put("elephant", new Elephant());
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
        heroes.put("octopus", new SeaCreature(SeaCreature.Sort.OCTOPUS));
        heroes.put("squid", new SeaCreature(SeaCreature.Sort.SQUID));
        heroes.put("jellyfish", new SeaCreature(SeaCreature.Sort.JELLYFISH));
        heroes.put("starfish", new SeaCreature(SeaCreature.Sort.STARFISH));
        heroes.put("crab", new SeaCreature(SeaCreature.Sort.CRAB));
        heroes.put("seahorse", new Seahorse());
        heroes.put("lizard", new Crawler(Crawler.Sort.LIZARD));
        heroes.put("crocodile", new Crawler(Crawler.Sort.CROCODILE));
        heroes.put("snake", new Crawler(Crawler.Sort.SNAKE));
        heroes.put("lady-beetle", new Insect(Insect.Sort.LADYBIRD));
        heroes.put("dragonfly", new Insect(Insect.Sort.DRAGONFLY));
        heroes.put("spider", new Insect(Insect.Sort.SPIDER));
        heroes.put("ant", new Insect(Insect.Sort.ANT));
        heroes.put("snail", new Insect(Insect.Sort.SNAIL));
        heroes.put("bat", new Insect(Insect.Sort.BAT));
        for (Beast beast : Beasts.all()) {
            Mammal mammal = new Mammal(beast);
            heroes.put(beast.kind(), beast.kind().equals("cat") ? new Cat(mammal) : mammal);
        }
        heroes.put("black-cat", new Dyed(Objects.requireNonNull(heroes.get("cat")), 0x2A2A30));
        heroes.put("pegasus", new Horse(Horse.Breed.PEGASUS));
        heroes.put("unicorn", new Horse(Horse.Breed.UNICORN));
        for (Fowl fowl : Fowls.all()) {
            Plumage plumage = new Plumage(fowl);
            heroes.put(fowl.kind(), fowl.kind().equals("bird") ? new Bird(plumage) : plumage);
        }
        return heroes;
    }
}
