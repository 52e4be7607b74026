package dev.easel.engine.retoucher.cutout.region;

/** What is known of each pixel before anything is decided; {@link CueMaps} measures it. */
public enum Cue {
    LIGHTNESS,
    GREEN_RED,
    BLUE_YELLOW,
    SATURATION,
    SKIN,
    /** Slope of the lightness. */
    STEEPNESS,
    /** Detail of about a pixel. */
    FINE_DETAIL,
    /** Detail of about three pixels. */
    COARSE_DETAIL,
    /** Fine detail, spread to the size of things. */
    SHARPNESS,
    /** Coarse detail, spread to the size of things. */
    TEXTURE,
    /** Sharpness by the picture's sharpest. */
    RELATIVE_SHARPNESS,
    /** Sharpness by texture: out of focus or plain. */
    FOCUS,
    /** Distance from the mean colour (Achanta et al., 2009). */
    DISTINCT_COLOR,
    CONNECTIVITY,
    GEODESIC,
    BACKGROUND_CONTRAST,
    SURROUND,
    RANK,
    SECOND_RANK,
    BARRIER,
    GLOBAL_CONTRAST,
    COLOR_SCATTER,
    OFF_CENTRE
}
