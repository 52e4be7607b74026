package dev.easel.engine.illustrator.cast.hero.animal;

import dev.easel.engine.illustrator.cast.hero.Hero;
import java.util.HashMap;
import java.util.Map;

/** All animals drawn by program, by kind. */
public final class Animals {
    private Animals() {}

    public static Map<String, Hero> heroes() {
        Map<String, Hero> heroes = new HashMap<>();
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
        return heroes;
    }
}
