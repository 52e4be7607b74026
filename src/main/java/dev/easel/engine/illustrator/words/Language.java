package dev.easel.engine.illustrator.words;

/** The languages the lexicon has words of. */
enum Language {
    EN(false),
    VI(true),
    ES(true),
    FR(true),
    DE(false),
    PT(true),
    ZH(false),
    JA(false);

    private final boolean nounFirst;

    Language(boolean nounFirst) {
        this.nounFirst = nounFirst;
    }

    /** Whether adjectives usually follow their noun: "mèo đen", "gato negro". */
    boolean nounFirst() {
        return nounFirst;
    }

    /** Whether words are written without spaces, one character a token. */
    boolean unspaced() {
        return this == ZH || this == JA;
    }
}
