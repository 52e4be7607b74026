package dev.easel.engine.retoucher.look;

import dev.easel.engine.retoucher.core.ColorPlanes;
import dev.easel.engine.retoucher.core.Plane;
import dev.easel.engine.retoucher.paint.Lab;
import dev.easel.engine.retoucher.paint.Pixelwise;
import dev.easel.engine.retoucher.paint.Ramp;

/**
 * Moves the whole palette; skin follows by half.
 *
 * @param chroma factor on chroma at full amount
 * @param red shift of a* at full amount, in the middle of the lightness range
 * @param yellow shift of b*
 * @param lift share by which darks are lightened, negative to deepen them
 */
public record PaletteShift(float chroma, float red, float yellow, float lift) implements Painter {
    public static final PaletteShift BLACK_AND_WHITE = new PaletteShift(0, 0, 0.6f, 0.08f);
    public static final PaletteShift WARM = new PaletteShift(1.06f, 6, 17, 0.02f);
    public static final PaletteShift COOL = new PaletteShift(0.92f, -3, -18, 0);
    public static final PaletteShift PASTEL = new PaletteShift(0.72f, 4, 1, 0.3f);
    public static final PaletteShift VIBRANT = new PaletteShift(1.5f, 0, 0, -0.03f);

    @Override
    public ColorPlanes paint(ColorPlanes srgb, Setting setting) {
        Plane skin = setting.scene().skin();
        Plane sky = setting.scene().sky();
        float k = Math.min(1.25f, setting.amount());
        // without any colour left there is no skin colour to keep
        float kept = chroma == 0 ? 0 : 0.5f;
        return Lab.toSrgb(
                Pixelwise.of(
                        Lab.of(srgb),
                        (i, c) -> {
                            float held =
                                    Math.max(
                                            kept * skin.values()[i],
                                            yellow > 0 ? kept * sky.values()[i] : 0);
                            float share = k * (1 - held);
                            float middle = 1 - Math.abs(c[0] / 50 - 1) * 0.6f;
                            float factor = chroma == 0 ? 0 : Ramp.mix(1, chroma, share);
                            c[0] += lift * k * (100 - c[0]) * (lift < 0 ? 1 - c[0] / 100 : 1);
                            c[1] = c[1] * factor + red * share * middle;
                            c[2] = c[2] * factor + yellow * share * middle;
                        }));
    }
}
