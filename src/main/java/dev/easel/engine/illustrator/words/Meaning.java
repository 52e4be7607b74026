package dev.easel.engine.illustrator.words;

import dev.easel.engine.illustrator.scene.Atmosphere;
import dev.easel.engine.illustrator.scene.Scene;
import dev.easel.engine.illustrator.scene.Subject;
import java.util.List;
import java.util.Set;

/** What a phrase of the lexicon stands for. One phrase may have several meanings at once. */
sealed interface Meaning {

    /**
     * Something to be drawn: "kitten" is a cat that is small.
     *
     * @param rough whether it only comes near: a man for "Abraham Lincoln"
     */
    record Thing(String kind, Subject.Size size, Set<String> traits, boolean rough)
            implements Meaning {
        /** Whether it is just the kind, not one that is small, old or near. */
        boolean isPlain() {
            return size == Subject.Size.NORMAL && traits.isEmpty() && !rough;
        }
    }

    /**
     * A kind that stands for something abstract, in a picture that has nothing else: time's clock.
     */
    record Symbol(String kind) implements Meaning {}

    /** What something may be made of, shown by a colour 0xRRGGBB. */
    record Material(int color) implements Meaning {}

    /** A setting; a faint one ("landscape") gives way to any other. */
    record Where(Scene.Setting setting, boolean faint) implements Meaning {}

    /** What is behind everything, 0xRRGGBB: "a black background". */
    record Ground(int color) implements Meaning {}

    /** When it is, and what the air is like. */
    sealed interface Atmospheric extends Meaning {}

    record When(Atmosphere.Time time) implements Atmospheric {}

    record Air(Atmosphere.Weather weather) implements Atmospheric {}

    record During(Atmosphere.Season season) implements Atmospheric {}

    record Feeling(Atmosphere.Mood mood) implements Atmospheric {}

    record InTheSky(Scene.SkyThing thing) implements Meaning {}

    /** A style; a faint one ("photo", "cartoon") gives way to any other. */
    record Hand(Scene.Style style, boolean faint) implements Meaning {}

    /** 0xRRGGBB, several for "colourful". */
    record Hue(List<Integer> colors) implements Meaning {}

    /** A number, or a range to choose from: "several". */
    record Amount(int least, int most) implements Meaning {}

    record Extent(Subject.Size size) implements Meaning {}

    record Trait(String word) implements Meaning {}

    record Relates(Subject.Place place) implements Meaning {}

    /** Words that only steer the reading of others. */
    enum Cue implements Meaning {
        /** "a", "một", "con": a noun phrase begins. */
        ARTICLE,
        /** "the", "its": a noun phrase begins, perhaps one that was there before. */
        DEFINITE,
        /** "những": the next thing is several. */
        PLURAL,
        WITH,
        /** "a pair of": two, unless a pair makes one thing. */
        PAIR,
        /** "who is": what follows is said of the noun right before it. */
        WHO,
        /** "while": what follows is said of whom the sentence is about. */
        MEANWHILE,
        /** "that has": with, said of the noun right before it. */
        HAS,
        /** "with a picture of": what comes is seen on the noun right before it. */
        SHOWS,
        /** "surrounded by": what comes is around it. */
        SURROUNDED,
        OF,
        /** "made of": a material comes. */
        MADE_OF,
        /** "'s": what came before only says whose the next noun is. */
        POSSESSIVE,
        /** "symbol": of the noun right before it, which is the one to be drawn. */
        LIKENESS,
        /** A noun that only qualifies the next one. */
        QUALIFIER,
        /** "heart-shaped": what came before is only the shape. */
        SHAPED,
        /** "in the shape of", "disguised as": the next noun is a likeness, not a subject. */
        LIKE,
        /** "in the style of": a hand, a time, a school. */
        STYLE_OF,
        /** "called": a name comes. */
        NAMED,
        AND,
        NOT,
        /** "なし": what came before is not wanted. */
        NOT_BEFORE,
        /** "that says": a quoted text comes, written on what was named before. */
        SAYS,
        /** "it" after a relation: the thing named before. */
        PRONOUN,
        BACKGROUND,
        /** A part of something ("eyes"): takes its adjectives with it. */
        PART,
        /** "fur", "petals": its colour is that of whose it is. */
        HIDE,
        /** "hair": what is said of it belongs to whose it is. */
        HAIR,
        FILLER;

        /** Whether it is a part of something. */
        boolean isPart() {
            return this == PART || this == HIDE || this == HAIR;
        }
    }
}
