package dev.easel.engine.illustrator.world.compose;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Locale;

/** What is worn, fitted to the body: hats on the head, glasses before the eyes, scarves below. */
record Wearing(Actor guest, Actor host) {
    private enum Part {
        HEAD,
        EYES,
        NECK,
        TRUNK
    }

    private static final double UPRIGHT = 0.8;
    private static final double FRONT = 0.78;

    Fastening fastening() {
        Point2D crown = crown();
        double head = headHeight(crown);
        Point2D face = host.outline.anchors().get("face");
        double faceX = face == null ? crown.getX() + (upright() ? 0 : head * 0.15) : face.getX();
        double faceY = face == null ? crown.getY() + head * 0.5 : face.getY();
        return switch (part()) {
            case HEAD -> fitted(crown, 0.5, 0.84, head * 1.05);
            case EYES -> fitted(new Point2D.Double(faceX, faceY), 0.5, 0.5, head * 0.85);
            case NECK ->
                    fitted(new Point2D.Double(faceX, faceY + head * 0.62), 0.5, 0.3, head * 0.8);
            case TRUNK -> trunk(crown.getY() + head * 0.95);
        };
    }

    /** A point of the garment on a point of the body; {@code width} of the garment. */
    private Fastening fitted(Point2D at, double across, double down, double width) {
        double size = width / guest.outline.wide();
        double tallest = 0.4 * host.outline.tall() / guest.outline.tall();
        return Fastening.joined(at, guest.outline.at(across, down), Math.min(size, tallest));
    }

    private Fastening trunk(double neck) {
        Rectangle2D b = host.outline.bounds();
        double[] span = host.outline.mask().span(neck + 0.12 * b.getHeight());
        double left = span == null ? b.getX() : span[0];
        double right = span == null ? b.getMaxX() : span[1];
        return fitted(
                new Point2D.Double((left + right) / 2, neck),
                0.5,
                0.06,
                (right - left) * (upright() ? 1.6 : 1.15));
    }

    /** The head's anchor; icons of animals have none of their own and bear it in front. */
    private Point2D crown() {
        Point2D known = host.outline.anchor("head", upright() ? 0.5 : FRONT, 0.04);
        double middle = host.outline.bounds().getCenterX();
        boolean vague = Math.abs(known.getX() - middle) < 0.04 * host.outline.wide();
        if (upright() || !vague) {
            return known;
        }
        double x = host.outline.at(FRONT, 0).getX();
        return new Point2D.Double(x, host.outline.mask().top(x));
    }

    /** From the crown to the chin. */
    private double headHeight(Point2D crown) {
        Point2D face = host.outline.anchors().get("face");
        double tall = host.outline.tall();
        double known = face == null ? 0 : 2 * (face.getY() - crown.getY());
        return Math.clamp(known > 0 ? known : tall * headShare(), tall * 0.12, tall * 0.6);
    }

    /** A person's head is a quarter of it, a sitting animal's two fifths. */
    private double headShare() {
        double slender = host.outline.wide() / host.outline.tall();
        return slender < 0.5 ? 0.24 : slender < UPRIGHT ? 0.42 : 0.3;
    }

    private boolean upright() {
        return host.outline.wide() < UPRIGHT * host.outline.tall();
    }

    private Part part() {
        String kind = guest.subject.kind().toLowerCase(Locale.ROOT);
        if (named(kind, "glasses", "goggles", "mask", "monocle", "eye")) {
            return Part.EYES;
        }
        if (named(kind, "scarf", "tie", "bow", "necklace", "collar", "medal", "stethoscope")) {
            return Part.NECK;
        }
        return named(
                        kind, "shirt", "coat", "dress", "jacket", "vest", "kimono", "sari", "robe",
                        "suit", "clothes", "lab")
                ? Part.TRUNK
                : Part.HEAD;
    }

    private static boolean named(String kind, String... parts) {
        for (String part : parts) {
            if (kind.contains(part)) {
                return true;
            }
        }
        return false;
    }
}
