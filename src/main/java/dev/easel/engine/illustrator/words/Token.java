package dev.easel.engine.illustrator.words;

/**
 * A word, one Chinese or Japanese character, an emoji, or a punctuation mark that parts phrases.
 *
 * @param text normalised, lower case
 */
record Token(String text, Type type) {
    enum Type {
        WORD,
        CHARACTER,
        EMOJI,
        /** The mark of a quoted passage. */
        QUOTE,
        BREAK
    }

    boolean isBreak() {
        return type == Type.BREAK;
    }
}
