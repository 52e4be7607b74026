package dev.easel.understanding;

import dev.easel.image.Feature;
import dev.easel.image.PixelSize;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a message was taken to mean.
 *
 * @param guesses all ways to take it, the likeliest first; the first is the one that was taken
 * @param parameters fields of the feature that the words state, named and valued as in the HTTP
 *     API; nothing that is not said
 * @param sizing what the words say about size relative to the picture at hand
 * @param prompt the message as a prompt
 * @param language to answer in: English or Vietnamese
 * @param reply words to answer with where no feature is asked for; empty for the usual ones
 */
public record Reading(
        List<Guess> guesses,
        Map<String, Object> parameters,
        Sizing sizing,
        Refined prompt,
        Locale language,
        Optional<String> reply) {
    /** The feature asked for; empty for anything else ("other"). */
    public Optional<Feature> intent() {
        return guesses.getFirst().intent();
    }

    /** The probability that the intent is right, 0–1. */
    public double confidence() {
        return guesses.getFirst().confidence();
    }

    /** The same, to be answered in that language. */
    public Reading in(Locale other) {
        return new Reading(guesses, parameters, sizing, prompt, other, reply);
    }

    /** The parameters with all sizes settled for the picture at hand. What is stated stands. */
    public Map<String, Object> parametersFor(PixelSize size) {
        Map<String, Object> all = new LinkedHashMap<>(parameters);
        intent().ifPresent(f -> sizing.settle(f, size).forEach(all::putIfAbsent));
        return all;
    }
}
