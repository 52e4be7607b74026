package dev.easel.engine.illustrator.cast;

import dev.easel.engine.illustrator.scene.Light;
import dev.easel.engine.illustrator.scene.Subject;

/**
 * One appearance of a subject in a picture.
 *
 * @param height of the sprite in pixels, at least 4
 * @param facesLeft whether it looks to the left
 * @param variant tells apart the members of a group: each has its own pose, tint and seed
 */
public record Role(Subject subject, int height, boolean facesLeft, Light light, long variant) {}
