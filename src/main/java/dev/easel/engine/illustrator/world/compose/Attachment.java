package dev.easel.engine.illustrator.world.compose;

import dev.easel.engine.illustrator.cast.Sprite;
import dev.easel.engine.illustrator.scene.Subject.Place;
import dev.easel.engine.illustrator.world.canvas.Canvas;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.util.List;

/** One actor on, in, worn or held by another: size and place from the host's anchors. */
final class Attachment {
    private final Actor actor;
    private final Actor host;
    private final Sprite on;
    private final List<Actor> row;

    /** {@code row}: all that stand side by side on this host, from left to right. */
    Attachment(Actor actor, Actor host, Sprite on, List<Actor> row) {
        this.actor = actor;
        this.host = host;
        this.on = on;
        this.row = row;
    }

    /** Sets the actor's height, foot and facing. */
    void place() {
        actor.facesLeft = host.facesLeft;
        Place place = actor.place() == null ? Place.ON : actor.place();
        switch (place) {
            case RIDING -> ride();
            case WEARING ->
                    at(
                            "head",
                            0.06,
                            Math.min(
                                    actor.height,
                                    host.height * 0.3 / Math.max(0.5, actor.traits.aspect())),
                            0);
            case HOLDING -> at("hand", 0.5, Math.min(actor.height, host.height * 0.75), 0.1);
            case IN, INSIDE -> at("inside", 0.3, Math.min(actor.height, host.height * 0.85), 0.3);
            case ON,
                    UNDER,
                    ABOVE,
                    BEHIND,
                    IN_FRONT_OF,
                    BETWEEN,
                    LEFT_OF,
                    RIGHT_OF,
                    NEXT_TO,
                    AROUND ->
                    on();
        }
    }

    private void ride() {
        double height = Math.clamp(actor.height, host.height * 0.5, host.height * 0.95);
        at("back", 0.2, height, 0.34);
    }

    /** Beside the others that stand on the same host. */
    private void on() {
        int n = Math.max(1, row.size());
        double room = on.image().getWidth() * 0.86 / n;
        double widest = room / Math.max(0.2, actor.traits.aspect());
        double least = n > 1 ? widest : host.height * 0.25;
        at("top", 0.04, Math.min(actor.height, Math.max(least, widest)), 0.03);
        actor.x += (Math.max(0, row.indexOf(actor)) - (n - 1) / 2.0) * room;
    }

    /**
     * Puts the foot at a named point, or {@code down} of the host's height below its top; the foot
     * sinks by {@code sink} of the actor's own height.
     */
    private void at(String anchor, double down, double height, double sink) {
        Point2D point = on.anchors().get(anchor);
        Point2D fallback =
                new Point2D.Double(on.image().getWidth() / 2.0, on.image().getHeight() * down);
        Point2D where = point == null ? fallback : point;
        actor.height = Math.max(4, height);
        actor.x = host.x - on.foot().getX() + where.getX();
        actor.y = host.y - on.foot().getY() + where.getY() + actor.height * sink;
    }

    /** What is seen of the sprite: inside something or astride it, only what rises over it. */
    Sprite cropped(Sprite sprite) {
        if (!actor.related(Place.IN)
                && !actor.related(Place.INSIDE)
                && !actor.related(Place.RIDING)) {
            return sprite;
        }
        BufferedImage image = sprite.image();
        int keep = (int) Math.max(1, sprite.foot().getY() - actor.height * 0.3);
        BufferedImage seen = Canvas.layer(image.getWidth(), image.getHeight());
        Graphics2D g = seen.createGraphics();
        g.setClip(0, 0, image.getWidth(), keep);
        g.drawImage(image, 0, 0, null);
        g.dispose();
        return new Sprite(seen, sprite.foot(), sprite.anchors());
    }
}
