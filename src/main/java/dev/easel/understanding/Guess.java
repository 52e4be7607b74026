package dev.easel.understanding;

import dev.easel.image.Feature;
import java.util.Optional;

/**
 * One way to take a message.
 *
 * @param intent the feature asked for; empty for anything else ("other")
 * @param confidence the probability that this is what is meant, 0–1
 */
public record Guess(Optional<Feature> intent, double confidence) {}
