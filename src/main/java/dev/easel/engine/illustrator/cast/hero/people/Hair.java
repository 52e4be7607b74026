package dev.easel.engine.illustrator.cast.hero.people;

/** How hair is worn. */
enum Hair {
    NONE,
    SHORT,
    LONG,
    PIGTAILS,
    TUFT,
    BALDING,
    BUN,
    BEARDED
}
