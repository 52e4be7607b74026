package dev.easel.engine.illustrator.world.backdrop;

import dev.easel.engine.illustrator.world.canvas.Canvas;
import dev.easel.engine.illustrator.world.canvas.Colors;
import dev.easel.engine.illustrator.world.canvas.Noise;
import dev.easel.engine.illustrator.world.canvas.Texture;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.util.Random;

/** What falls or drifts between the eye and the scene. */
public final class WeatherPainter {
    private final View view;

    public WeatherPainter(View view) {
        this.view = view;
    }

    public void paint(Stage stage) {
        switch (view.scene().atmosphere().weather()) {
            case CLEAR, CLOUDY -> {}
            case RAIN -> rain(1100, 0.16);
            case STORM -> rain(2000, 0.42);
            case FOG -> fog(stage);
            case SNOWFALL -> snow();
        }
    }

    private void rain(int drops, double slant) {
        Graphics2D g = view.canvas().brush();
        Random dice = view.dice(251);
        int c = Colors.mix(view.palette().horizon(), 0xFFFFFF, 0.6);
        double u = view.unit();
        int n = (int) (drops * view.w() * view.h() / (u * u));
        for (int i = 0; i < n; i++) {
            double z = dice.nextDouble();
            double x = dice.nextDouble() * view.w() * 1.2 - view.w() * 0.05;
            double y = dice.nextDouble() * view.h() * 1.1 - view.h() * 0.05;
            double length = u * (0.012 + 0.05 * z * z);
            g.setStroke(
                    new BasicStroke(
                            (float) (u * (0.0004 + 0.001 * z * z)),
                            BasicStroke.CAP_ROUND,
                            BasicStroke.JOIN_ROUND));
            g.setColor(Colors.awt(c, 0.08 + 0.2 * z));
            g.draw(new Line2D.Double(x, y, x - length * slant, y + length));
            if (i % 256 == 0) {
                view.canvas().pulse().beat();
            }
        }
        g.dispose();
    }

    private void snow() {
        Graphics2D g = view.canvas().brush();
        Random dice = view.dice(252);
        double u = view.unit();
        int n = (int) (650 * view.w() * view.h() / (u * u));
        for (int i = 0; i < n; i++) {
            double z = Math.pow(dice.nextDouble(), 3);
            double r = u * (0.0014 + 0.008 * z);
            double x = dice.nextDouble() * view.w();
            double y = dice.nextDouble() * view.h();
            double alpha = z > 0.5 ? 0.55 : 0.9;
            g.setPaint(
                    new RadialGradientPaint(
                            (float) x,
                            (float) y,
                            (float) r,
                            new float[] {0, 0.5f, 1},
                            new Color[] {
                                Colors.awt(0xFFFFFF, alpha),
                                Colors.awt(0xFFFFFF, alpha * 0.75),
                                Colors.awt(0xFFFFFF, 0)
                            }));
            g.fill(new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r));
        }
        g.dispose();
        view.canvas().pulse().beat();
    }

    private void fog(Stage stage) {
        Canvas canvas = view.canvas();
        double top = stage.horizon() - view.h() * 0.3;
        canvas.rows(
                top,
                canvas.height,
                y -> {
                    double down =
                            Noise.smooth(top, stage.horizon(), y)
                                    * (1 - 0.55 * Noise.smooth(stage.horizon(), view.h(), y));
                    for (int x = 0; x < canvas.width; x++) {
                        double drift =
                                0.8
                                        + 0.8
                                                * Texture.CLOUDY.at(
                                                        x / view.unit() * 1.2, y / view.unit() * 5);
                        int i = y * canvas.width + x;
                        canvas.rgb[i] =
                                Colors.blend(
                                        canvas.rgb[i], view.palette().haze(), down * drift * 0.5);
                    }
                });
    }
}
