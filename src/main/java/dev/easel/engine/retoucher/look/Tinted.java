package dev.easel.engine.retoucher.look;

import dev.easel.engine.retoucher.core.ColorPlanes;
import dev.easel.engine.retoucher.core.ColorSpace;
import dev.easel.engine.retoucher.core.Plane;
import dev.easel.engine.retoucher.paint.Lab;
import dev.easel.engine.retoucher.paint.Pixelwise;
import dev.easel.engine.retoucher.paint.Ramp;
import dev.easel.image.Rgb;

/** Leans all tones to one colour; skin follows by less. */
public record Tinted(Rgb colour) implements Painter {
    @Override
    public ColorPlanes paint(ColorPlanes srgb, Setting setting) {
        float[] target = new float[3];
        ColorSpace.CIELAB.read(colour.value(), target);
        Plane skin = setting.scene().skin();
        float k = Math.min(0.85f, 0.55f * setting.amount());
        return Lab.toSrgb(
                Pixelwise.of(
                        Lab.of(srgb),
                        (i, c) -> {
                            float share = k * (1 - 0.5f * skin.values()[i]);
                            float l = c[0] / 100;
                            float strength = 1.6f * (float) Math.sqrt(Math.max(0, l * (1 - l)));
                            c[1] = Ramp.mix(c[1], target[1] * strength, share);
                            c[2] = Ramp.mix(c[2], target[2] * strength, share);
                        }));
    }
}
