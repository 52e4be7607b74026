package dev.easel.engine.illustrator.cast.relief;

/** The soft shadow a part throws on the parts below it, away from the light. */
final class Occlusion {
    private Occlusion() {}

    /** How: {@code reach} in pixels, {@code depth} 0–1. */
    record Throw(Lamp lamp, double reach, double depth) {}

    static void cast(Planes planes, Layer layer, Cover cover, Throw how) {
        int radius = Math.max(1, (int) Math.round(how.reach / cover.cell() / 2.5));
        Grid soft = cover.grid().blurred(radius);
        float offsetX = (float) (-how.lamp.x * how.reach * 0.8);
        float offsetY = (float) (-how.lamp.y * how.reach * 0.8);
        int grow = (int) Math.ceil(1.8 * how.reach);
        int fromX = Math.max(0, layer.box().x - grow);
        int toX = Math.min(planes.width, layer.box().x + layer.box().width + grow);
        int fromY = Math.max(0, layer.box().y - grow);
        int toY = Math.min(planes.height, layer.box().y + layer.box().height + grow);
        Rows.each(
                fromY,
                toY,
                toX - fromX,
                y -> {
                    float cellY = cover.toCell(y - layer.box().y - offsetY);
                    for (int x = fromX; x < toX; x++) {
                        int i = y * planes.width + x;
                        if (planes.cover[i] > 0) {
                            float shade = soft.at(cover.toCell(x - layer.box().x - offsetX), cellY);
                            planes.open[i] *= (float) (1 - how.depth * shade);
                        }
                    }
                });
    }
}
