package dev.easel.understanding.refine;

/** What a prompt may say about a picture besides its subject. */
enum Slot {
    MEDIUM,
    LIGHTING,
    COMPOSITION,
    QUALITY
}
