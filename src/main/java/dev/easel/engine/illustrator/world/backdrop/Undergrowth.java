package dev.easel.engine.illustrator.world.backdrop;

/** Grass that grows over the feet of what stands in it. */
public final class Undergrowth {
    private Undergrowth() {}

    /** A tuft before feet at (x, y), {@code spread} pixels wide. */
    public static void tuft(View view, double x, double y, double spread) {
        new Grass(view).tuft(x, y, spread);
    }
}
