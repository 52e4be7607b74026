package dev.easel.engine.illustrator.world.compose;

import dev.easel.engine.illustrator.cast.Sprite;
import dev.easel.engine.illustrator.scene.Light;
import dev.easel.engine.illustrator.scene.Subject.Place;
import dev.easel.engine.illustrator.world.canvas.Canvas;
import dev.easel.engine.illustrator.world.canvas.Colors;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/** What joins a guest to its host to the eye: the rim that hides it, the shade it throws. */
record Hold(Actor host, Actor guest, Light light) {
    private static final double DARK = 0.42;

    /** The guest's sprite without what is behind the rim of the vessel it is in. */
    Sprite seen(Sprite sprite) {
        Fastening f = guest.fastening;
        Fastening.Rim rim = f == null ? null : f.rim();
        if (f == null || rim == null) {
            return sprite;
        }
        double scale = host.height;
        double side = host.facesLeft ? -1 : 1;
        double x = sprite.foot().getX() + side * (rim.x() - f.x()) * scale;
        double y = sprite.foot().getY() + (rim.y() - f.y()) * scale;
        double half = rim.half() * scale;
        double sag = rim.sag() * scale;
        BufferedImage image = sprite.image();
        Area open = new Area(new Rectangle2D.Double(0, 0, image.getWidth(), y));
        open.add(new Area(new Ellipse2D.Double(x - half, y - sag, 2 * half, 2 * sag)));
        BufferedImage seen = Canvas.layer(image.getWidth(), image.getHeight());
        Graphics2D g = Canvas.brush(seen);
        g.clip(open);
        g.drawImage(image, 0, 0, null);
        g.dispose();
        return new Sprite(seen, sprite.foot(), sprite.anchors());
    }

    /** A soft dark where a guest stands on its host at {@code foot}. */
    void shade(Canvas canvas, Sprite sprite, Point2D foot) {
        if (!guest.related(Place.ON) || Surface.of(host.subject.kind()).isPresent()) {
            return;
        }
        double half = guest.outline.wide() * guest.height * 0.42;
        double middle = (guest.facesLeft ? -1 : 1) * guest.outline.bounds().getCenterX();
        Graphics2D g = canvas.brush();
        AffineTransform place =
                AffineTransform.getTranslateInstance(
                        foot.getX() + middle * guest.height,
                        foot.getY() - 0.01 * sprite.image().getHeight());
        place.scale(half, half * 0.16);
        g.transform(place);
        g.setPaint(
                new RadialGradientPaint(
                        new Point2D.Float(0, 0),
                        1,
                        new float[] {0, 0.6f, 1},
                        new Color[] {
                            Colors.awt(light.shadow(), DARK),
                            Colors.awt(light.shadow(), DARK * 0.6),
                            Colors.awt(light.shadow(), 0)
                        }));
        g.fill(new Ellipse2D.Double(-1, -1, 2, 2));
        g.dispose();
    }
}
