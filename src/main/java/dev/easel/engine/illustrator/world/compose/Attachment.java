package dev.easel.engine.illustrator.world.compose;

import dev.easel.engine.illustrator.scene.Subject.Place;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;

/**
 * How one actor hangs on another: its size from the real sizes of both, its place from the host's
 * anchors.
 *
 * @param row all that stand side by side on this host, from left to right
 */
record Attachment(Actor guest, Actor host, List<Actor> row) {
    private static final double COMPRESSION = 0.75;
    private static final double PRINTED = 0.86;

    Fastening fastening() {
        Place place = guest.place() == null ? Place.ON : guest.place();
        return switch (place) {
            case RIDING -> riding();
            case WEARING -> new Wearing(guest, host).fastening();
            case HOLDING -> held();
            case IN, INSIDE -> inside();
            case ABOVE -> above();
            case UNDER -> under();
            case ON, BEHIND, IN_FRONT_OF, BETWEEN, LEFT_OF, RIGHT_OF, NEXT_TO, AROUND ->
                    Surface.of(host.subject.kind()).map(this::printed).orElseGet(this::on);
        };
    }

    /** The guest's sprite in heights of the host's, both as large as life, somewhat compressed. */
    private double natural() {
        double real = guest.traits.metres() / Math.max(0.02, host.traits.metres());
        return sprite(Math.pow(real, COMPRESSION));
    }

    /** The sprite's size at which as much is seen of the guest as {@code share} of the host. */
    private double sprite(double share) {
        return share * host.outline.tall() / guest.outline.tall();
    }

    /** No wider than {@code share} of what is seen of the host. */
    private double narrow(double size, double share) {
        return Math.min(size, share * host.outline.wide() / guest.outline.wide());
    }

    private Fastening riding() {
        double size = Math.clamp(natural(), sprite(0.45), sprite(1.05));
        Point2D seat = Posture.seat(guest);
        return Fastening.joined(host.outline.anchor("back", 0.45, 0.3), seat, size);
    }

    private Fastening held() {
        if (umbrella()) {
            return sheltering();
        }
        boolean slim = guest.outline.wide() < 0.5 * guest.outline.tall();
        boolean upright = host.outline.wide() < 0.8 * host.outline.tall();
        double most = slim ? 0.8 : upright ? 0.36 : 0.26;
        double size = Math.clamp(natural(), sprite(Math.min(most, 0.2)), sprite(most));
        int hand = Math.max(0, row.indexOf(guest));
        if (!upright) {
            Point2D mouth = host.outline.anchor("hand", 0.9, 0.4);
            Point2D ground = host.outline.at(0.95 - 0.3 * hand, 1);
            return hand == 0
                    ? Fastening.joined(mouth, guest.outline.at(0.5, 0.12), size)
                    : Fastening.joined(ground, guest.outline.at(0.5, 1), size);
        }
        Point2D grip = guest.outline.anchor("hand", 0.5, 0.6);
        Point2D middle = guest.outline.at(0.5, 0.6);
        boolean off = Math.abs(grip.getX() - middle.getX()) > 0.2 * guest.outline.wide();
        Point2D near = host.outline.anchor("hand", 0.82, 0.6);
        Point2D far = host.outline.at(0.06, 0.62);
        return Fastening.joined(hand == 0 ? near : far, off ? middle : grip, size);
    }

    /** Over the head, its stick behind the body. */
    private Fastening sheltering() {
        double size = sprite(0.66);
        Point2D head = host.outline.anchor("head", 0.5, 0.02);
        Point2D hand = host.outline.anchor("hand", 0.82, 0.6);
        double x = (head.getX() + hand.getX()) / 2;
        return Fastening.joined(
                        new Point2D.Double(x, head.getY()), guest.outline.at(0.5, 0.42), size)
                .hidden();
    }

    private boolean umbrella() {
        return guest.subject.kind().toLowerCase(Locale.ROOT).startsWith("umbrella");
    }

    /** In an open vessel behind its rim, or in the middle of what it is inside of. */
    private Fastening inside() {
        Opening opening = Opening.of(host);
        double most = opening.open() ? 1 : 0.45;
        double size = Math.clamp(natural(), sprite(opening.open() ? 0.55 : 0.3), sprite(most));
        size = narrow(size, 0.8 / row.size());
        Point2D grip = guest.outline.at(0.5, opening.hides() ? 0.66 : 0.5);
        Fastening put =
                Fastening.joined(opening.mouth(), grip, size)
                        .moved(spread(opening.rim().half() * 1.5));
        return opening.hides() ? put.within(opening.rim()) : put;
    }

    /** Beside the others that stand on the same host. */
    private Fastening on() {
        double room = 0.9 * host.outline.wide() / row.size();
        double least = row.size() > 1 ? 0 : sprite(0.3);
        double size = Math.clamp(natural(), least, Math.max(least, sprite(1.6)));
        size =
                Math.min(
                        size,
                        Math.max(
                                row.size() > 1 ? 0 : sprite(0.42),
                                1.05 * room / guest.outline.wide()));
        Point2D feet =
                Posture.sits(guest, host) ? Posture.seat(guest) : new Point2D.Double(0, -0.015);
        return Fastening.joined(host.outline.anchor("top", 0.5, 0), feet, size)
                .moved(spread(room * row.size()));
    }

    /** Drawn on the face of a wall, a shirt, a sign. */
    private Fastening printed(Surface surface) {
        Rectangle2D face = surface.on(host.outline);
        double tall = PRINTED * face.getHeight() / guest.outline.tall();
        double wide = PRINTED * face.getWidth() / row.size() / guest.outline.wide();
        Point2D middle = new Point2D.Double(face.getCenterX(), face.getCenterY());
        return Fastening.joined(middle, guest.outline.at(0.5, 0.5), Math.min(tall, wide))
                .moved(spread(face.getWidth()));
    }

    private Fastening above() {
        double size = Math.clamp(natural(), sprite(0.35), sprite(1.2));
        Rectangle2D b = host.outline.bounds();
        Point2D over = new Point2D.Double(b.getCenterX(), b.getY() - 0.12 * b.getHeight());
        return Fastening.joined(over, guest.outline.at(0.5, 1), size)
                .moved(spread(guest.outline.wide() * size * 1.15 * row.size()));
    }

    /** On the ground between the legs of a table. */
    private Fastening under() {
        Rectangle2D b = host.outline.bounds();
        double clear = 0.9 * (b.getMaxY() - host.outline.anchor("top", 0.5, 0).getY());
        double size = Math.clamp(natural(), 0, clear / guest.outline.tall());
        return Fastening.joined(
                        new Point2D.Double(b.getCenterX(), b.getMaxY() - 0.02),
                        guest.outline.at(0.5, 1),
                        Math.min(size, 0.7 * b.getWidth() / row.size() / guest.outline.wide()))
                .moved(spread(b.getWidth() * 0.75))
                .hidden();
    }

    /** How far this one is to the side when its row fills {@code width}. */
    private double spread(double width) {
        int n = Math.max(1, row.size());
        return (Math.max(0, row.indexOf(guest)) - (n - 1) / 2.0) * width / n;
    }
}
