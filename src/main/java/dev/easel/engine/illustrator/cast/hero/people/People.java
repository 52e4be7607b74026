package dev.easel.engine.illustrator.cast.hero.people;

import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.animal.Horse;
import dev.easel.engine.illustrator.cast.hero.vehicle.Bicycle;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** All people and their like drawn by program, by kind. */
public final class People {
    private People() {}

    public static Map<String, Hero> heroes() {
        Map<String, Person> persons = new HashMap<>();
        Looks.all().forEach(look -> persons.put(look.kind(), new Person(look)));
        Map<String, Hero> heroes = new HashMap<>(persons);
        heroes.put("person-biking", new Rider(of(persons, "cyclist"), new Bicycle(), 0.62, 0.86));
        heroes.put(
                "horse-racing",
                new Rider(of(persons, "jockey"), new Horse(Horse.Breed.HORSE), 0.78, 0.6));
        Gathering.all(heroes).forEach(heroes::put);
        heroes.put("snowman", new Snowman());
        heroes.put("robot", new Robot());
        return heroes;
    }

    private static Person of(Map<String, Person> persons, String kind) {
        return Objects.requireNonNull(persons.get(kind));
    }
}
