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
        for (Beast beast : Beasts.all()) {
            Mammal mammal = new Mammal(beast);
            heroes.put(beast.kind(), beast.kind().equals("cat") ? new Cat(mammal) : mammal);
        }
        heroes.put("black-cat", new Dyed(Objects.requireNonNull(heroes.get("cat")), 0x2A2A30));
        heroes.put("unicorn", new Horse(Horse.Breed.UNICORN));
        for (Fowl fowl : Fowls.all()) {
            Plumage plumage = new Plumage(fowl);
            heroes.put(fowl.kind(), fowl.kind().equals("bird") ? new Bird(plumage) : plumage);
        }
        return heroes;
    }
}
