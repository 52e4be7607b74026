package dev.easel.engine.illustrator.cast;

import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.animal.Animals;
import dev.easel.engine.illustrator.cast.hero.building.Buildings;
import dev.easel.engine.illustrator.cast.hero.food.Foods;
import dev.easel.engine.illustrator.cast.hero.furniture.Furniture;
import dev.easel.engine.illustrator.cast.hero.land.Landforms;
import dev.easel.engine.illustrator.cast.hero.people.People;
import dev.easel.engine.illustrator.cast.hero.plant.Plants;
import dev.easel.engine.illustrator.cast.hero.thing.Things;
import dev.easel.engine.illustrator.cast.hero.vehicle.Vehicles;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which heroes are drawn by program, by kind. */
final class Repertoire {
    private Repertoire() {}

    static Map<String, Hero> heroes() {
        Map<String, Hero> all = new HashMap<>();
        List.of(
                        Animals.heroes(),
                        Buildings.heroes(),
                        Foods.heroes(),
                        Furniture.heroes(),
                        Landforms.heroes(),
                        People.heroes(),
                        Plants.heroes(),
                        Things.heroes(),
                        Vehicles.heroes())
                .forEach(all::putAll);
        return Map.copyOf(all);
    }
}
