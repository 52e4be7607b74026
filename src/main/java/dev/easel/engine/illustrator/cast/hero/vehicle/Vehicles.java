package dev.easel.engine.illustrator.cast.hero.vehicle;

import dev.easel.engine.illustrator.cast.hero.Hero;
import java.util.HashMap;
import java.util.Map;

/** All vehicles drawn by program, by kind. */
public final class Vehicles {
    private Vehicles() {}

    public static Map<String, Hero> heroes() {
        Map<String, Hero> heroes = new HashMap<>();
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
        return heroes;
    }
}
