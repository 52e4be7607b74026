package dev.easel.engine.illustrator.cast.relief;

/**
 * What covers a surface in strokes: fur, leaves, feathers.
 *
 * @param length of a stroke in drawing units
 * @param width of a stroke at its thickest
 * @param density strokes per area that one stroke covers
 * @param flow which way they lie
 * @param ruffle how much direction, length and brightness vary, 0–1
 * @param leafy whether strokes are thickest in their middle, as leaves, not at their root
 */
public record Coat(
        double length, double width, double density, Flow flow, double ruffle, boolean leafy) {

    public static Coat fur(double length, Flow flow) {
        return new Coat(length, length * 0.11, 1.7, flow, 0.34, false);
    }

    public static Coat leaves(double length, Flow flow) {
        return new Coat(length, length * 0.45, 1.6, flow, 0.9, true);
    }

    public Coat dense(double value) {
        return new Coat(length, width, value, flow, ruffle, leafy);
    }

    public Coat ruffled(double value) {
        return new Coat(length, width, density, flow, value, leafy);
    }

    public Coat wide(double value) {
        return new Coat(length, value, density, flow, ruffle, leafy);
    }
}
