package dev.easel.engine.illustrator.cast.hero.vehicle;

import static java.util.Map.entry;

import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.vehicle.flight.Biplane;
import dev.easel.engine.illustrator.cast.hero.vehicle.flight.FighterJet;
import dev.easel.engine.illustrator.cast.hero.vehicle.flight.FlyingSaucer;
import dev.easel.engine.illustrator.cast.hero.vehicle.flight.Helicopter;
import dev.easel.engine.illustrator.cast.hero.vehicle.flight.Satellite;
import dev.easel.engine.illustrator.cast.hero.vehicle.flight.SpaceShuttle;
import dev.easel.engine.illustrator.cast.hero.vehicle.rail.RailCar;
import dev.easel.engine.illustrator.cast.hero.vehicle.rail.RailCar.Service;
import dev.easel.engine.illustrator.cast.hero.vehicle.rail.SteamTrain;
import dev.easel.engine.illustrator.cast.hero.vehicle.road.Automobile;
import dev.easel.engine.illustrator.cast.hero.vehicle.road.Automobile.Model;
import dev.easel.engine.illustrator.cast.hero.vehicle.road.Bus;
import dev.easel.engine.illustrator.cast.hero.vehicle.road.Carriage;
import dev.easel.engine.illustrator.cast.hero.vehicle.road.Lorry;
import dev.easel.engine.illustrator.cast.hero.vehicle.road.RacingCar;
import dev.easel.engine.illustrator.cast.hero.vehicle.road.Scooter;
import dev.easel.engine.illustrator.cast.hero.vehicle.road.Tank;
import dev.easel.engine.illustrator.cast.hero.vehicle.road.Tractor;
import dev.easel.engine.illustrator.cast.hero.vehicle.road.VintageCar;
import dev.easel.engine.illustrator.cast.hero.vehicle.vessel.Canoe;
import dev.easel.engine.illustrator.cast.hero.vehicle.vessel.Galleon;
import dev.easel.engine.illustrator.cast.hero.vehicle.vessel.MotorBoat;
import dev.easel.engine.illustrator.cast.hero.vehicle.vessel.Rowboat;
import dev.easel.engine.illustrator.cast.hero.vehicle.vessel.Sailboat;
import dev.easel.engine.illustrator.cast.hero.vehicle.vessel.Ship;
import dev.easel.engine.illustrator.cast.hero.vehicle.vessel.Submarine;
import java.util.HashMap;
import java.util.Map;

/** All vehicles drawn by program, by kind. */
public final class Vehicles {
    private Vehicles() {}

    public static Map<String, Hero> heroes() {
        Map<String, Hero> heroes = new HashMap<>();
        heroes.putAll(road());
        heroes.putAll(heavy());
        heroes.putAll(drawn());
        heroes.putAll(rail());
        heroes.putAll(flight());
        heroes.putAll(vessels());
        heroes.put("hot-air-balloon", new HotAirBalloon());
        heroes.put("rocket", new Rocket());
        heroes.put("airplane", new Airplane());
        heroes.put("bicycle", new Bicycle());
        heroes.put("motorcycle", new Motorcycle());
        return heroes;
    }

    private static Map<String, Hero> rail() {
        return Map.of(
                "train", new SteamTrain(),
                "locomotive", new SteamTrain(),
                "metro", new RailCar(Service.SUBWAY),
                "tram", new RailCar(Service.TRAM),
                "bullet-train", new RailCar(Service.BULLET),
                "monorail", new RailCar(Service.MONORAIL));
    }

    private static Map<String, Hero> flight() {
        return Map.of(
                "helicopter", new Helicopter(),
                "small-airplane", new Biplane(),
                "fighter-jet", new FighterJet(),
                "flying-saucer", new FlyingSaucer(),
                "space-shuttle", new SpaceShuttle(),
                "satellite", new Satellite(false),
                "space-station", new Satellite(true));
    }

    private static Map<String, Hero> vessels() {
        return Map.ofEntries(
                entry("sailboat", new Sailboat()),
                entry("boat", new Rowboat()),
                entry("canoe", new Canoe()),
                entry("ship", new Ship(false)),
                entry("passenger-ship", new Ship(false)),
                entry("cargo-ship", new Ship(true)),
                entry("pirate-ship", new Galleon(true)),
                entry("galleon", new Galleon(false)),
                entry("yacht", new MotorBoat(true)),
                entry("speedboat", new MotorBoat(false)),
                entry("motor-boat", new MotorBoat(false)),
                entry("submarine", new Submarine()));
    }

    private static Map<String, Hero> road() {
        return Map.ofEntries(
                entry("car", new Automobile(Model.FAMILY)),
                entry("sedan", new Automobile(Model.SALOON)),
                entry("sports-car", new Automobile(Model.SPORTS)),
                entry("sport-utility-vehicle", new Automobile(Model.OFF_ROAD)),
                entry("jeep", new Automobile(Model.JEEP)),
                entry("minivan", new Automobile(Model.MINIVAN)),
                entry("pickup-truck", new Automobile(Model.PICKUP)),
                entry("camper-van", new Automobile(Model.CAMPER)),
                entry("taxi", new Automobile(Model.TAXI)),
                entry("police-car", new Automobile(Model.POLICE)),
                entry("vintage-car", new VintageCar()),
                entry("racing-car", new RacingCar()),
                entry("motor-scooter", new Scooter()));
    }

    private static Map<String, Hero> heavy() {
        return Map.ofEntries(
                entry("bus", new Bus(Bus.Line.CITY)),
                entry("school-bus", new Bus(Bus.Line.SCHOOL)),
                entry("double-decker", new Bus(Bus.Line.DOUBLE_DECKER)),
                entry("truck", new Lorry(Lorry.Load.BOX)),
                entry("dump-truck", new Lorry(Lorry.Load.TIPPER)),
                entry("fire-engine", new Lorry(Lorry.Load.FIRE)),
                entry("ambulance", new Lorry(Lorry.Load.AMBULANCE)),
                entry("tractor", new Tractor()),
                entry("tank", new Tank()));
    }

    private static Map<String, Hero> drawn() {
        return Map.of(
                "carriage", new Carriage(Carriage.Build.COACH),
                "cart", new Carriage(Carriage.Build.CART),
                "wheelbarrow", new Carriage(Carriage.Build.WHEELBARROW),
                "stroller", new Carriage(Carriage.Build.PRAM),
                "sled", new Carriage(Carriage.Build.SLED));
    }
}
