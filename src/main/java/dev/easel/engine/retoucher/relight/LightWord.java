package dev.easel.engine.retoucher.relight;

import java.util.List;

/** Something that words can say about light. */
sealed interface LightWord permits Mood, Hue, Adjustment, Bearing {
    /** What it is called, in English and Vietnamese, lower-case, up to three words. */
    List<String> words();
}
