package dev.easel.engine.illustrator.words;

import org.jspecify.annotations.Nullable;

/** Words that are told and not drawn: a likeness ("like a rocket"), a school of art, a name. */
final class Aside {
    /** LIKE, STYLE_OF or NAMED. */
    private Meaning.@Nullable Cue kind;

    void begin(Meaning.Cue cue) {
        kind = cue;
    }

    void end() {
        kind = null;
    }

    boolean isOpen() {
        return kind != null;
    }

    /**
     * Whether the meaning belongs to it. A noun ends a likeness and a name, and a relation any of
     * them; what it says of the hand is heard all the same.
     */
    boolean takes(Meaning meaning) {
        boolean heard = meaning instanceof Meaning.Hand || meaning instanceof Meaning.Cue;
        if (kind == null || heard) {
            return false;
        }
        boolean relation = meaning instanceof Meaning.Relates;
        if (relation || isNoun(meaning) && kind != Meaning.Cue.STYLE_OF) {
            kind = null;
        }
        return !relation;
    }

    static boolean isNoun(Meaning meaning) {
        return meaning instanceof Meaning.Thing || meaning instanceof Meaning.Where;
    }
}
