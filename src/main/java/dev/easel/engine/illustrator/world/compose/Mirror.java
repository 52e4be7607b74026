package dev.easel.engine.illustrator.world.compose;

import dev.easel.engine.illustrator.cast.Sprite;
import dev.easel.engine.illustrator.world.canvas.Canvas;
import dev.easel.engine.illustrator.world.canvas.Colors;
import dev.easel.engine.illustrator.world.canvas.Texture;
import java.awt.image.BufferedImage;

/** A sprite's rippled reflection in water or wet ground, fading downwards. */
final class Mirror {
    private static final double SQUASH = 0.8;
    private final Canvas canvas;

    Mirror(Canvas canvas) {
        this.canvas = canvas;
    }

    /** Below a sprite whose foot is at (x, y); {@code strength} 0–1. */
    void reflect(Sprite sprite, double x, double y, double strength) {
        BufferedImage image = sprite.image();
        int[] p = Canvas.pixels(image);
        int w = image.getWidth();
        double foot = sprite.foot().getY();
        double depth = foot * SQUASH;
        int left = (int) Math.round(x - sprite.foot().getX());
        canvas.rows(
                y,
                y + depth,
                row -> {
                    double t = (row - y) / depth;
                    int sy =
                            (int)
                                    Math.clamp(
                                            foot - 1 - (row - y) / SQUASH,
                                            0,
                                            image.getHeight() - 1.0);
                    for (int i = Math.max(0, -left); i < w && left + i < canvas.width; i++) {
                        double ripple =
                                Texture.CLOUDY.at(
                                        (left + i) / canvas.unit * 6, row / canvas.unit * 40);
                        int sx = (int) (i + ripple * canvas.unit * 0.022 * (0.3 + t));
                        if (sx >= 0 && sx < w) {
                            int c = p[sy * w + sx];
                            double alpha = (c >>> 24) / 255.0 * (1 - t) * strength;
                            int at = row * canvas.width + left + i;
                            canvas.rgb[at] = Colors.blend(canvas.rgb[at], c, alpha);
                        }
                    }
                });
    }
}
