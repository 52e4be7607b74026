package dev.easel.engine.illustrator.cast.hero.building;

import static java.util.Map.entry;

import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.building.PublicBuilding.Purpose;
import dev.easel.engine.illustrator.cast.hero.building.landmark.Arena;
import dev.easel.engine.illustrator.cast.hero.building.landmark.ClockTower;
import dev.easel.engine.illustrator.cast.hero.building.landmark.DomedPalace;
import dev.easel.engine.illustrator.cast.hero.building.landmark.EiffelTower;
import dev.easel.engine.illustrator.cast.hero.building.landmark.GreatWall;
import dev.easel.engine.illustrator.cast.hero.building.landmark.GreekTemple;
import dev.easel.engine.illustrator.cast.hero.building.landmark.Obelisk;
import dev.easel.engine.illustrator.cast.hero.building.landmark.OperaHouse;
import dev.easel.engine.illustrator.cast.hero.building.landmark.Pagoda;
import dev.easel.engine.illustrator.cast.hero.building.landmark.Pyramid;
import dev.easel.engine.illustrator.cast.hero.building.landmark.Sphinx;
import dev.easel.engine.illustrator.cast.hero.building.landmark.Statue;
import dev.easel.engine.illustrator.cast.hero.building.landmark.StepPyramid;
import dev.easel.engine.illustrator.cast.hero.building.landmark.Torii;
import dev.easel.engine.illustrator.cast.hero.building.street.Carousel;
import dev.easel.engine.illustrator.cast.hero.building.street.FerrisWheel;
import dev.easel.engine.illustrator.cast.hero.building.street.FireHydrant;
import dev.easel.engine.illustrator.cast.hero.building.street.Fountain;
import dev.easel.engine.illustrator.cast.hero.building.street.Gazebo;
import dev.easel.engine.illustrator.cast.hero.building.street.Mailbox;
import dev.easel.engine.illustrator.cast.hero.building.street.PhoneBooth;
import dev.easel.engine.illustrator.cast.hero.building.street.RoadSign;
import dev.easel.engine.illustrator.cast.hero.building.street.RoadSign.Message;
import dev.easel.engine.illustrator.cast.hero.building.street.Scarecrow;
import dev.easel.engine.illustrator.cast.hero.building.street.StreetLamp;
import dev.easel.engine.illustrator.cast.hero.building.street.TrafficLight;
import dev.easel.engine.illustrator.cast.hero.building.street.Wall;
import dev.easel.engine.illustrator.cast.hero.building.street.Well;
import java.util.HashMap;
import java.util.Map;

/** All buildings drawn by program, by kind. */
public final class Buildings {
    private Buildings() {}

    public static Map<String, Hero> heroes() {
        Map<String, Hero> heroes = new HashMap<>();
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
        heroes.put("eiffel-tower", new EiffelTower());
        heroes.put("opera-house", new OperaHouse());
        heroes.put("great-pyramid", new Pyramid());
        heroes.put("statue", new Statue(false));
        heroes.put("statue-of-liberty", new Statue(true));
        heroes.putAll(street());
        heroes.put("brick-wall", new Wall(true));
        heroes.put("stone-wall", new Wall(false));
        heroes.put("fire-hydrant", new FireHydrant());
        heroes.put("taj-mahal", new DomedPalace(false));
        heroes.put("mosque", new DomedPalace(true));
        heroes.put("clock-tower", new ClockTower());
        heroes.put("colosseum", new Arena(true));
        heroes.put("stadium", new Arena(false));
        heroes.put("pagoda", new Pagoda());
        heroes.put("classical-building", new GreekTemple());
        heroes.put("torii", new Torii());
        heroes.put("sphinx", new Sphinx());
        heroes.put("step-pyramid", new StepPyramid());
        heroes.put("obelisk", new Obelisk());
        heroes.put("great-wall", new GreatWall());
        heroes.put("cabin", new Cabin());
        heroes.put("hut", new Hut(false));
        heroes.put("igloo", new Hut(true));
        heroes.put("shop", new Shop(false));
        heroes.put("cafe", new Shop(true));
        heroes.put("greenhouse", new Greenhouse());
        heroes.put("school", new PublicBuilding(Purpose.SCHOOL));
        heroes.put("station", new PublicBuilding(Purpose.STATION));
        heroes.put("hospital", new PublicBuilding(Purpose.HOSPITAL));
        heroes.put("factory", new PublicBuilding(Purpose.FACTORY));
        heroes.put("hotel", new PublicBuilding(Purpose.HOTEL));
        return heroes;
    }

    private static Map<String, Hero> street() {
        return Map.ofEntries(
                entry("street-lamp", new StreetLamp()),
                entry("vertical-traffic-light", new TrafficLight()),
                entry("stop-sign", new RoadSign(Message.STOP)),
                entry("yield-sign", new RoadSign(Message.YIELD)),
                entry("warning-sign", new RoadSign(Message.WARNING)),
                entry("mailbox", new Mailbox()),
                entry("scarecrow", new Scarecrow()),
                entry("fountain", new Fountain()),
                entry("well", new Well()),
                entry("phone-booth", new PhoneBooth()),
                entry("ferris-wheel", new FerrisWheel()),
                entry("carousel", new Carousel()),
                entry("gazebo", new Gazebo()));
    }
}
