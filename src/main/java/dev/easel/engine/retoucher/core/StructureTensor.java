package dev.easel.engine.retoucher.core;

/**
 * Which way the lines of a picture run.
 *
 * @param angle along the lines (not across), radians in −π/2 to π/2, x rightwards, y downwards
 * @param coherence 0 (no direction) to 1 (one clear direction)
 */
public record StructureTensor(Plane angle, Plane coherence) {
    /** The tensor of a plane, averaged with a Gaussian of {@code sigma} pixels. */
    public static StructureTensor of(Plane plane, double sigma) {
        Gradients g = Gradients.of(plane);
        float[] xx = Blur.gaussian(g.dx().with(g.dx(), (a, b) -> a * b), sigma).values();
        float[] yy = Blur.gaussian(g.dy().with(g.dy(), (a, b) -> a * b), sigma).values();
        float[] xy = Blur.gaussian(g.dx().with(g.dy(), (a, b) -> a * b), sigma).values();
        Plane angle = Plane.zeros(plane.width(), plane.height());
        Plane coherence = Plane.zeros(plane.width(), plane.height());
        for (int i = 0; i < xx.length; i++) {
            double difference = xx[i] - yy[i];
            double across = 0.5 * Math.atan2(2 * xy[i], difference);
            angle.values()[i] = (float) (across > 0 ? across - Math.PI / 2 : across + Math.PI / 2);
            double spread = Math.sqrt(difference * difference + 4.0 * xy[i] * xy[i]);
            coherence.values()[i] = (float) (spread / (xx[i] + yy[i] + 1e-9));
        }
        return new StructureTensor(angle, coherence);
    }
}
