package dev.easel.engine.illustrator.words;

import java.util.List;
import java.util.function.Predicate;

/** A piece of the prompt as far as the lexicon can tell. */
sealed interface Span {
    record Known(String words, List<Meaning> meanings, boolean plural, Language language)
            implements Span {}

    record Unknown(String words, Language language) implements Span {}

    /** A passage to be written in the picture: one of the texts of the {@link Quotes}. */
    record Quoted(int index) implements Span {}

    /** Punctuation; a weak one (comma) lets a list go on. */
    record Gap(boolean weak) implements Span {}

    default boolean means(Predicate<Meaning> test) {
        return this instanceof Known known && known.meanings().stream().anyMatch(test);
    }

    /** Whether it qualifies a noun: colour, size, trait, or another noun. */
    default boolean describes() {
        return means(
                meaning ->
                        meaning instanceof Meaning.Hue
                                || meaning instanceof Meaning.Extent
                                || meaning instanceof Meaning.Trait
                                || meaning == Meaning.Cue.QUALIFIER);
    }

    /** Whether a noun phrase may end with it. */
    default boolean isNoun() {
        return means(
                meaning ->
                        meaning instanceof Meaning.Thing
                                || meaning instanceof Meaning.Where
                                || meaning instanceof Meaning.InTheSky
                                || meaning instanceof Meaning.Cue cue && cue.isPart());
    }
}
