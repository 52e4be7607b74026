package dev.easel.engine.illustrator.world.backdrop;

import dev.easel.engine.illustrator.world.canvas.Colors;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.Random;

/** What is seen through a window: sky, and a town or trees on hills. */
record Outlook(View view, Graphics2D g, Rectangle2D.Double box) {
    void paint() {
        var p = view.palette();
        Brush whole = new Brush(g, c -> c);
        whole.ramp(p.sky().get(1), p.horizon(), box);
        Random dice = view.dice(367);
        Graphics2D sheet = (Graphics2D) g.create();
        sheet.translate(box.x, box.y);
        sheet.scale(box.width, box.height);
        Brush b = new Brush(sheet, c -> c);
        if (view.night()) {
            b.disc(0xF6EFD0, 0.7, 0.22, 0.06);
        } else {
            for (int i = 0; i < 4; i++) {
                double y = 0.24 - 0.04 * (i % 2);
                b.glow(0xFFFFFF, 0.8, new Ellipse2D.Double(0.1 + 0.16 * i, y, 0.26, 0.1));
            }
        }
        if (dice.nextInt(3) == 0) {
            town(b, dice);
        } else {
            hills(b, dice);
        }
        sheet.dispose();
    }

    private void town(Brush b, Random dice) {
        var p = view.palette();
        int wall = Colors.mix(p.lit(0x9A8A96), p.haze(), 0.5);
        for (int i = 0; i < 9; i++) {
            double tall = 0.2 + 0.28 * dice.nextDouble();
            double x = i / 9.0;
            b.box(wall, x, 1 - tall, 0.113, tall);
            for (int k = 0; k < 4 && view.night(); k++) {
                double y = 1 - tall + 0.05 * (1 + k);
                b.box(0xFFD98A, x + 0.02 + 0.05 * (k % 2), y, 0.02, 0.025);
            }
        }
    }

    private void hills(Brush b, Random dice) {
        var p = view.palette();
        int far = p.lit(0x7FA0A8, 0.45);
        b.fill(far, new Ellipse2D.Double(-0.2, 0.6, 0.9, 0.8));
        b.fill(far, new Ellipse2D.Double(0.4, 0.66, 1, 0.8));
        b.fill(p.lit(0x6FA055, 0.12), new Ellipse2D.Double(-0.5, 0.76, 1.8, 0.7));
        for (int i = 0; i < 5; i++) {
            double r = 0.05 + 0.05 * dice.nextDouble();
            b.disc(p.lit(0x4F8A42, 0.05 * i), 0.1 + 0.2 * i, 0.84 - r, r);
        }
    }
}
