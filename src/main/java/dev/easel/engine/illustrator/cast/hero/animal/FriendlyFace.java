package dev.easel.engine.illustrator.cast.hero.animal;

import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Eye;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;

/**
 * Two eyes, a smile and blush for those that have no snout.
 *
 * @param size half the distance between the eyes
 * @param rgb of the skin it lies on
 */
record FriendlyFace(double x, double y, double size, int rgb) {

    void draw(Stage stage) {
        int blush = Tone.mix(rgb, 0xF2606A, 0.5);
        for (int side = -1; side <= 1; side += 2) {
            double cx = x + side * size;
            stage.add(
                    Curves.ellipse(
                            cx + side * size * 0.5, y + size * 0.62, size * 0.36, size * 0.22),
                    Matter.INK.clear(0.55),
                    blush);
            stage.add(Curves.circle(cx, y, size * 0.5), Matter.INK.glowing(0.2), 0xFFFDF8);
            Eye.button(stage, cx + size * 0.06, y, size * 0.4);
        }
        stage.add(
                Curves.limb(
                        x - size * 0.46,
                        y + size * 0.6,
                        size * 0.05,
                        x,
                        y + size * 0.82,
                        size * 0.09,
                        x + size * 0.46,
                        y + size * 0.6,
                        size * 0.05),
                Matter.INK,
                Tone.lightness(rgb) < 0.4 ? 0x140F12 : Tone.darker(rgb, 0.35));
    }
}
