package dev.easel.engine.illustrator.world.compose;

import dev.easel.engine.illustrator.scene.Inscription;
import dev.easel.engine.illustrator.world.backdrop.View;
import dev.easel.engine.illustrator.world.canvas.Canvas;
import dev.easel.engine.illustrator.world.canvas.Colors;
import dev.easel.engine.illustrator.world.canvas.Glow;
import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

/** Writes quoted words: as light tubes in neon pictures, else on a ribbon across the top. */
public final class Lettering {
    private static final int LONGEST = 60;
    private static final double BREADTH = 0.74;
    private final View view;
    private final Canvas canvas;

    public Lettering(View view) {
        this.view = view;
        canvas = view.canvas();
    }

    /** At most two texts are written, each cut to sixty characters. */
    public void paint(List<Inscription> texts) {
        int n = Math.min(2, texts.size());
        for (int i = 0; i < n; i++) {
            String text = texts.get(i).text().strip();
            if (!text.isEmpty()) {
                write(text.substring(0, Math.min(LONGEST, text.length())), 0.13 + 0.15 * i);
            }
        }
        canvas.pulse().beat();
    }

    private void write(String text, double down) {
        int style = view.neon() ? Font.BOLD : Font.BOLD | Font.ITALIC;
        Font font = new Font(view.neon() ? Font.SANS_SERIF : Font.SERIF, style, 100);
        TextLayout layout = new TextLayout(text, font, new FontRenderContext(null, true, true));
        Rectangle2D ink = layout.getBounds();
        double scale = Math.min(canvas.width * BREADTH / ink.getWidth(), canvas.unit * 0.1 / 70);
        AffineTransform place = new AffineTransform();
        place.translate(canvas.width / 2.0, canvas.height * down);
        place.scale(scale, scale);
        place.translate(-ink.getCenterX(), -ink.getCenterY());
        Shape letters = layout.getOutline(place);
        if (view.neon()) {
            tubes(letters);
        } else {
            ribbon(letters);
        }
    }

    private void tubes(Shape letters) {
        BufferedImage layer = Canvas.layer(canvas.width, canvas.height);
        Graphics2D g = Canvas.brush(layer);
        float width = (float) (canvas.unit * 0.005);
        g.setStroke(new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.setColor(Colors.awt(0xFF4FC0, 1));
        g.draw(letters);
        g.dispose();
        new Glow(canvas).add(layer, 0.008, 1.6);
        new Glow(canvas).add(layer, 0.03, 1.4);
        Graphics2D top = canvas.brush();
        top.setStroke(new BasicStroke(width * 0.8f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        top.setColor(Colors.awt(0xFFE3F4, 1));
        top.draw(letters);
        top.dispose();
    }

    private void ribbon(Shape letters) {
        Rectangle2D box = letters.getBounds2D();
        double pad = canvas.unit * 0.035;
        double left = box.getX() - pad * 1.4;
        double right = box.getMaxX() + pad * 1.4;
        double top = box.getY() - pad;
        double low = box.getMaxY() + pad;
        Graphics2D g = canvas.brush();
        double tail = pad * 1.8;
        double drop = (low - top) * 0.22;
        g.setColor(Colors.awt(0xA8443A, 1));
        g.fill(tail(left + tail * 0.3, left - tail, new double[] {top + drop, low + drop}));
        g.fill(tail(right - tail * 0.3, right + tail, new double[] {top + drop, low + drop}));
        g.setColor(Colors.awt(0x2A1418, 0.25));
        g.fill(new Rectangle2D.Double(left, top + canvas.unit * 0.008, right - left, low - top));
        g.setColor(Colors.awt(0xFBF1DC, 1));
        g.fill(new Rectangle2D.Double(left, top, right - left, low - top));
        g.setColor(Colors.awt(0xC8604A, 1));
        g.setStroke(new BasicStroke((float) (canvas.unit * 0.003)));
        double in = canvas.unit * 0.01;
        g.draw(
                new Rectangle2D.Double(
                        left + in, top + in, right - left - 2 * in, low - top - 2 * in));
        g.setColor(Colors.awt(0x4A2A2E, 1));
        g.fill(letters);
        g.dispose();
    }

    /** A swallow-tailed end from x to the tip; {@code rows}: top and bottom. */
    private static Path2D tail(double x, double tip, double[] rows) {
        Path2D p = new Path2D.Double();
        p.moveTo(x, rows[0]);
        p.lineTo(tip, rows[0]);
        p.lineTo(tip + (x - tip) * 0.3, (rows[0] + rows[1]) / 2);
        p.lineTo(tip, rows[1]);
        p.lineTo(x, rows[1]);
        p.closePath();
        return p;
    }
}
