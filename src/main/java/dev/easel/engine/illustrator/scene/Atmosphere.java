package dev.easel.engine.illustrator.scene;

/** When it is, and what the air is like. */
public record Atmosphere(Time time, Weather weather, Season season, Mood mood) {
    public enum Time {
        DAWN,
        DAY,
        SUNSET,
        NIGHT
    }

    public enum Weather {
        CLEAR,
        CLOUDY,
        RAIN,
        STORM,
        FOG,
        SNOWFALL
    }

    /** ANY lets the setting decide. */
    public enum Season {
        ANY,
        SPRING,
        SUMMER,
        AUTUMN,
        WINTER
    }

    public enum Mood {
        NEUTRAL,
        CHEERFUL,
        CALM,
        DRAMATIC,
        DARK,
        DREAMY
    }
}
