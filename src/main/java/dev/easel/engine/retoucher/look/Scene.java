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
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the original picture shows, worked out when first asked for. Of one thread. */
public final class Scene {
    private static final float LARGEST_FIGURE = 0.35f;

    private final ColorPlanes original;
    private @Nullable List<Faces.Face> people;
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
            known = Subject.in(original, people());
            subject = known;
        }
        return known;
    }

    /** Whether the subject is a figure, not half the scenery: it has a face or is not large. */
    boolean hasFigure() {
        return !people().isEmpty() || subject().mean() < LARGEST_FIGURE;
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

    private List<Faces.Face> people() {
        List<Faces.Face> known = people;
        if (known == null) {
            known = Faces.in(ColorSpace.SRGB.toPixels(original));
            people = known;
        }
        return known;
    }

    /** 1 on faces, fading around them. */
    public Plane faces() {
        Plane known = faces;
        if (known == null) {
            known = Faces.mask(people(), original.size());
            faces = known;
        }
        return known;
    }

    public Plane skin() {
        Plane known = skin;
        if (known == null) {
            known = Skin.in(Lab.of(original), people());
            skin = known;
        }
        return known;
    }
}
