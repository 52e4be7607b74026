package dev.easel.engine.illustrator.cast;

import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.util.Map;

/**
 * A subject drawn alone, lit, on transparent ground.
 *
 * @param image TYPE_INT_ARGB, not premultiplied; no cast shadow on the ground in it
 * @param foot where it touches the ground, in pixels of the image (bottom centre of the contact)
 * @param anchors named points in pixels of the image where others attach: "back" (a rider sits),
 *     "hand", "head" (a hat rests), "top" (something stands on it), "inside"
 */
public record Sprite(BufferedImage image, Point2D foot, Map<String, Point2D> anchors) {}
