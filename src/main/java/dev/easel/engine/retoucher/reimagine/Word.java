package dev.easel.engine.retoucher.reimagine;

import dev.easel.image.Rgb;

/** What a word or short phrase of a prompt means to a reimagined picture. */
sealed interface Word {
    /** Names a look: "watercolour", "mùa thu". */
    record Names(Look look) implements Word {}

    /** Names a colour, which counts only next to {@link Tones}. */
    record Colour(Rgb rgb) implements Word {}

    /** Says that a colour is meant for the whole picture: "tones", "tông". */
    record Tones() implements Word {}

    /** Begins a wish about objects, or denies one: "add", "without", "xóa". */
    record Edits() implements Word {}

    /** Carries no wish of its own: "make", "the", "bức tranh". */
    record Filler() implements Word {}

    /** Nothing known. */
    record Unknown() implements Word {}
}
