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
            case MOUNTAINS -> new Choice(Backdrops::mountains);
            case FOREST -> new Forest();
            case MEADOW -> new Meadow();
            case DESERT -> new Desert();
            case SNOW -> new Choice(Backdrops::snow);
            case LAKE -> new Lake();
            case VILLAGE -> new Village(false);
            case CITY -> new City(false);
            case STREET -> new Choice(Backdrops::street);
            case ROOM -> new Room();
            case TABLE -> new Table();
            case STUDIO -> new Studio();
            case SPACE -> new Space();
            case SKY -> new CloudSea();
            case FANTASY -> new Fantasy();
            case ABSTRACT -> new Abstract();
        };
    }

    /** Peaks over a valley, or ridge behind ridge. */
    private static Backdrop mountains(View view) {
        return view.kind(3) == 0 && !view.demand().vehicles() ? new Ridges(false) : new Mountains();
    }

    /** Snowfields, or white ridges. */
    private static Backdrop snow(View view) {
        return view.kind(4) == 0 && !view.demand().vehicles() ? new Ridges(true) : new Snow();
    }

    /** A boulevard, an old town, a market or a suburb. */
    private static Backdrop street(View view) {
        if (view.neon()) {
            return new City(true);
        }
        return switch (view.kind(5)) {
            case 0 -> new City(true);
            case 1 -> new Terrace(true);
            case 2 -> new Village(true);
            default -> new Terrace(false);
        };
    }
}
