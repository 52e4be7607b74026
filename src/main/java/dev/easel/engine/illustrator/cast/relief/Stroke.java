package dev.easel.engine.illustrator.cast.relief;

/** A bent, tapered stroke, drawn column by column (or row by row when it is steep). */
final class Stroke {
    private final double x;
    private final double y;
    private final double dx;
    private double dy;
    private double bend;

    Stroke(double x, double y, double dx) {
        this.x = x;
        this.y = y;
        this.dx = dx;
    }

    Stroke to(double newDy, double newBend) {
        this.dy = newDy;
        this.bend = newBend;
        return this;
    }

    void draw(Planes planes, Surfel surfel, double halfWidth, boolean leafy) {
        boolean steep = Math.abs(dy) > Math.abs(dx);
        double run = steep ? dy : dx;
        double rise = steep ? dx : dy;
        double length = Math.hypot(dx, dy);
        double slant = length / Math.max(Math.abs(run), 1e-6);
        double start = steep ? y : x;
        int from = (int) Math.floor(Math.min(start, start + run));
        int to = (int) Math.floor(Math.max(start, start + run));
        for (int i = from; i <= to; i++) {
            double t = Math.clamp((i + 0.5 - start) / run, 0.0, 1.0);
            double half = halfWidth * slant * profile(t, leafy);
            double centre = (steep ? x : y) + rise * t + bend * length * t * t;
            span(planes, surfel, new Span(i, centre, half, steep));
        }
    }

    private static double profile(double t, boolean leafy) {
        return leafy ? 2.6 * Math.sqrt(t) * (1 - t) : (1 - t) * (0.75 + 0.9 * t);
    }

    private record Span(int line, double centre, double half, boolean steep) {}

    private static void span(Planes planes, Surfel surfel, Span s) {
        int lines = s.steep ? planes.height : planes.width;
        int cells = s.steep ? planes.width : planes.height;
        if (s.line < 0 || s.line >= lines) {
            return;
        }
        int from = (int) Math.max(0, Math.floor(s.centre - s.half - 0.5));
        int to = (int) Math.min(cells - 1, Math.floor(s.centre + s.half + 0.5));
        double most = Math.min(1, 2 * s.half);
        for (int j = from; j <= to; j++) {
            double cover = Math.clamp(s.half + 0.5 - Math.abs(j + 0.5 - s.centre), 0.0, most);
            int i = s.steep ? s.line * planes.width + j : j * planes.width + s.line;
            if (cover > 0.01) {
                planes.over(i, surfel, (float) cover);
            }
        }
    }
}
