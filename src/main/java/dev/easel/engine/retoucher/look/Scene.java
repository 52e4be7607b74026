package dev.easel.engine.retoucher.look;

import dev.easel.engine.retoucher.core.ColorPlanes;
import dev.easel.engine.retoucher.core.ColorSpace;
import dev.easel.engine.retoucher.core.Plane;
import dev.easel.engine.retoucher.paint.Depth;
import dev.easel.engine.retoucher.paint.Faces;
import dev.easel.engine.retoucher.paint.Lab;
import dev.easel.engine.retoucher.paint.Skin;
import dev.easel.engine.retoucher.paint.Sky;
import dev.easel.engine.retoucher.paint.Subject;
import dev.easel.image.PixelSize;
import org.jspecify.annotations.Nullable;

/** What the original picture shows, worked out when first asked for. Of one thread. */
public final class Scene {
    private final ColorPlanes original;
    private @Nullable Plane sky;
    private @Nullable Plane subject;
    private @Nullable Plane depth;
    private @Nullable Plane skin;
    private @Nullable Plane faces;

    public Scene(ColorPlanes original) {
        this.original = original;
    }

    PixelSize size() {
        return original.size();
    }

    /** Encoded sRGB. */
    public ColorPlanes original() {
        return original;
    }

    /** 0–1 a pixel, as are all masks here. */
    public Plane sky() {
        Plane known = sky;
        if (known == null) {
            known = Sky.in(original).with(skin(), (s, k) -> s * (1 - k));
            sky = known;
        }
        return known;
    }

    public Plane subject() {
        Plane known = subject;
        if (known == null) {
            known = Subject.in(original);
            subject = known;
        }
        return known;
    }

    /** 0 near to 1 far. */
    Plane depth() {
        Plane known = depth;
        if (known == null) {
            known = Depth.of(original, subject());
            depth = known;
        }
        return known;
    }

    /** 1 on faces, fading around them. */
    Plane faces() {
        Plane known = faces;
        if (known == null) {
            known = Faces.mask(Faces.in(ColorSpace.SRGB.toPixels(original)), original.size());
            faces = known;
        }
        return known;
    }

    Plane skin() {
        Plane known = skin;
        if (known == null) {
            known = Skin.in(Lab.of(original));
            skin = known;
        }
        return known;
    }
}
