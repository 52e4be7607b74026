package dev.easel.engine.illustrator.world.backdrop;

import dev.easel.engine.illustrator.scene.Scene.Setting;

/** Which painter paints which setting. */
public final class Backdrops {
    private Backdrops() {}

    public static Backdrop of(Setting setting) {
        return switch (setting) {
            case BEACH -> new Beach();
            case SEA -> new Sea();
            case UNDERWATER -> new Underwater();
            case MOUNTAINS -> new Mountains();
            case FOREST -> new Forest();
            case MEADOW -> new Meadow();
            case DESERT -> new Desert();
            case SNOW -> new Snow();
            case LAKE -> new Lake();
            case VILLAGE -> new Village(false);
            case CITY -> new City(false);
            case STREET -> new Street();
            case ROOM -> new Room();
            case TABLE -> new Table();
            case STUDIO -> new Studio();
            case SPACE -> new Space();
            case SKY -> new CloudSea();
            case FANTASY -> new Fantasy();
            case ABSTRACT -> new Abstract();
        };
    }
}
