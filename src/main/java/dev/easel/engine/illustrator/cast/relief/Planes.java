package dev.easel.engine.illustrator.cast.relief;

/**
 * A picture before it is lit: for each pixel colour, cover, surface normal (x right, y down, z to
 * the eye) and how it answers light. Values are 0–1, normals −1 to 1.
 */
final class Planes {
    final int width;
    final int height;
    final float[] red;
    final float[] green;
    final float[] blue;
    final float[] cover;
    final float[] normalX;
    final float[] normalY;
    final float[] normalZ;
    final float[] open;
    final float[] gloss;
    final float[] glow;

    Planes(int width, int height) {
        this.width = width;
        this.height = height;
        int n = width * height;
        red = new float[n];
        green = new float[n];
        blue = new float[n];
        cover = new float[n];
        normalX = new float[n];
        normalY = new float[n];
        normalZ = new float[n];
        open = new float[n];
        gloss = new float[n];
        glow = new float[n];
    }

    /** Lays a point of surface over pixel {@code i}; {@code alpha} is its share of the pixel. */
    void over(int i, Surfel s, float alpha) {
        float under = cover[i];
        float total = alpha + under * (1 - alpha);
        if (total <= 0) {
            return;
        }
        float t = alpha / total;
        red[i] += (s.red - red[i]) * t;
        green[i] += (s.green - green[i]) * t;
        blue[i] += (s.blue - blue[i]) * t;
        normalX[i] += (s.normalX - normalX[i]) * t;
        normalY[i] += (s.normalY - normalY[i]) * t;
        normalZ[i] += (s.normalZ - normalZ[i]) * t;
        open[i] += (s.open - open[i]) * t;
        gloss[i] += (s.gloss - gloss[i]) * t;
        glow[i] += (s.glow - glow[i]) * t;
        cover[i] = total;
    }

    /** Reads the surface at pixel {@code i}. */
    Surfel at(int i, Surfel into) {
        into.red = red[i];
        into.green = green[i];
        into.blue = blue[i];
        into.normalX = normalX[i];
        into.normalY = normalY[i];
        into.normalZ = normalZ[i];
        into.open = open[i];
        into.gloss = gloss[i];
        into.glow = glow[i];
        return into;
    }
}
