package dev.easel.understanding.refine;

/** What kind of picture is asked for; terms for one kind spoil another. */
enum Kind {
    PHOTO,
    DRAWING,
    GRAPHIC
}
