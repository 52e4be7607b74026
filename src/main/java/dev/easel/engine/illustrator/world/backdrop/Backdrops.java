package dev.easel.engine.illustrator.world.backdrop;

import dev.easel.engine.illustrator.scene.Scene.Setting;

/** Which painter paints which setting. */
public final class Backdrops {
    private Backdrops() {}

    public static Backdrop of(Setting setting) {
        return switch (setting) {
            case BEACH -> new Beach();
            case MOUNTAINS -> new Mountains();
            case CITY -> new City(false);
            case STREET -> new City(true);
            case MEADOW -> new Meadow();
            case TABLE -> new Table();
            default -> new Mountains();
        };
    }
}
