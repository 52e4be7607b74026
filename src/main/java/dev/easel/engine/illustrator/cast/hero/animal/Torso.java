package dev.easel.engine.illustrator.cast.hero.animal;

import java.awt.geom.Point2D;

/**
 * Where the parts of a furry animal are in its posture: the ground is y = 0, the head's radius 100.
 */
record Torso(Beast beast, Posture posture) {

    private Beast.Trunk size() {
        return beast.trunk();
    }

    /** On all fours the head is drawn larger, as children draw it. */
    double headScale() {
        return onFours() || posture == Posture.LIE ? 1.22 : 1;
    }

    boolean onFours() {
        return posture == Posture.STAND || posture == Posture.RUN;
    }

    /** Middle of the trunk above the ground, negative. */
    double middleY() {
        return switch (posture) {
            case STAND -> -size().leg() - size().girth() * 0.7;
            case RUN -> -size().leg() * 1.06 - size().girth() * 0.7;
            case SIT, PLUSH, RIDE -> -size().length() * 0.44;
            case LIE -> -size().girth() * 0.86;
        };
    }

    double hipX() {
        return -size().length() / 2;
    }

    double shoulderX() {
        return size().length() / 2;
    }

    Point2D head() {
        double neck = size().neck();
        return switch (posture) {
            case STAND, RUN ->
                    new Point2D.Double(
                            shoulderX() + 44 + neck * 0.28,
                            middleY() - size().girth() * 0.5 - 70 - neck);
            case SIT, PLUSH, RIDE ->
                    new Point2D.Double(10, -size().length() * 0.86 - 70 - neck * 0.8);
            case LIE ->
                    new Point2D.Double(
                            shoulderX() + 52 + neck * 0.3, Math.min(-112, middleY() - neck * 0.55));
        };
    }

    Point2D back() {
        return onFours()
                ? new Point2D.Double(size().length() * 0.02, middleY() - size().girth() * 0.84)
                : new Point2D.Double(-size().girth() * 0.9, middleY() - 20);
    }

    /** Where it carries something: in its paw, or before its mouth. */
    Point2D hand() {
        Point2D head = head();
        return !onFours() && posture != Posture.LIE
                ? new Point2D.Double(size().girth() * 0.98, middleY() + 10)
                : new Point2D.Double(head.getX() + 30, head.getY() + 66);
    }

    double footX() {
        return posture == Posture.LIE ? 20 : 0;
    }

    /** How far a leg hangs below the seat. */
    double below() {
        return posture == Posture.RIDE ? 96 : 0;
    }

    double height() {
        double rise =
                switch (beast.ears()) {
                    case LONG -> 250;
                    case POINTED -> 170;
                    case BIG, FLUFFY -> 150;
                    case ROUND, SIDE -> 130;
                    case NONE, FLOPPY, SMALL -> 112;
                };
        double crest = beast.has("antlers") || beast.has("palms") ? 270 : 0;
        double horns = beast.has("goat-horns") || beast.has("unicorn") ? 210 : 0;
        boolean curls = beast.has("tuft") || beast.marking() == Beast.Marking.WOOL;
        boolean horned = beast.has("cow-horns") || beast.has("bull-horns");
        double mane = beast.has("mane") || curls || horned ? 176 : 0;
        double most = Math.max(Math.max(rise, crest), Math.max(horns, mane)) + beast.fur() * 0.3;
        double tail =
                switch (beast.tail()) {
                    case CURLED -> onFours() ? -middleY() + 190 : 0;
                    case BRUSH -> -middleY() + 330;
                    default -> 0;
                };
        return Math.max(-head().getY() + most * headScale(), tail);
    }

    double left() {
        double tail =
                switch (beast.tail()) {
                    case NONE, PUFF, CURLED -> 60;
                    case PLAIN, TUFT, THIN -> 120;
                    case FLAT -> 190;
                    case BUSHY, BRUSH -> 230;
                };
        double g = size().girth();
        double sprawl = posture == Posture.RUN ? size().leg() * 0.5 : 0;
        double body =
                onFours() || posture == Posture.LIE
                        ? hipX() - g - Math.max(tail, sprawl)
                        : Math.min(-g * 1.62 - beast.fur() * 0.5, -g * 0.8 - tail - 20);
        return Math.min(body, head().getX() - side() * headScale());
    }

    double right() {
        double reach =
                switch (posture) {
                    case RUN -> shoulderX() + size().leg() * 1.15 + 70;
                    case SIT -> size().girth() * 1.56;
                    case PLUSH -> size().girth() * 1.62 + beast.fur() * 0.5;
                    case RIDE -> size().girth() * 1.9;
                    case STAND, LIE -> shoulderX() + 60;
                };
        return Math.max(reach, head().getX() + side() * headScale());
    }

    private double side() {
        boolean wide =
                beast.has("antlers")
                        || beast.has("palms")
                        || beast.has("mane")
                        || beast.has("wide-horns");
        boolean ears =
                beast.ears() == Beast.Ears.SIDE
                        || beast.ears() == Beast.Ears.FLUFFY
                        || beast.ears() == Beast.Ears.BIG;
        return (wide ? 250 : ears ? 190 : 140) + beast.fur() * 0.4;
    }
}
