package dev.easel.engine.retoucher.relight;

import dev.easel.engine.retoucher.core.Plane;
import dev.easel.engine.retoucher.core.Resize;
import dev.easel.image.PixelSize;

/** The shadow a subject throws on what is behind it and on the ground. */
final class Shadow {
    private static final int SIDE = 256;
    private static final int STEPS = 8;
    private static final float REACH = .09f;

    private final Plane matte;
    private final Vector light;
    private final float hardness;
    private final float side;

    private Shadow(Plane matte, Vector light, float hardness) {
        this.matte = matte;
        this.light = light;
        this.hardness = hardness;
        this.side = Math.max(matte.width(), matte.height());
    }

    /**
     * Darkness, 0–1, outside the subject.
     *
     * @param light towards the lamp
     */
    static Plane of(Scene scene, Vector light, float hardness) {
        PixelSize half = scene.matte().size().within(SIDE);
        Shadow shadow = new Shadow(Resize.AREA.to(half, scene.matte()), light, hardness);
        Plane wall = shadow.wall().map(v -> .45f * v);
        Plane both = wall.with(shadow.ground(), (a, b) -> Math.max(a, .8f * b));
        float aslant = Math.clamp(1.5f * light.flatLength(), 0, 1);
        return Resize.LINEAR
                .to(scene.matte().size(), both)
                .with(scene.matte(), (s, m) -> Math.clamp(s * (1 - m) * aslant, 0, 1))
                .with(scene.sky(), (s, sky) -> s * (1 - .95f * sky));
    }

    /** The matte marched away from the light; the penumbra widens as it goes. */
    private Plane wall() {
        Plane dark = Plane.zeros(matte.width(), matte.height());
        for (int i = 1; i <= STEPS; i++) {
            float t = (float) i / STEPS;
            float dx = light.x() * REACH * t * side;
            float dy = light.y() * REACH * t * side;
            float fade = 1 - .75f * t;
            Plane moved =
                    WideBlur.gaussian(moved(dx, dy), (.004 + .05 * t * (1.15 - hardness)) * side);
            dark = dark.with(moved, (a, b) -> Math.max(a, fade * b));
        }
        return dark;
    }

    private Plane moved(float dx, float dy) {
        Plane out = Plane.zeros(matte.width(), matte.height());
        for (int i = 0; i < out.values().length; i++) {
            float x = i % matte.width() + dx;
            float y = (float) (i / matte.width()) + dy;
            boolean inside = x >= 0 && y >= 0 && x < matte.width() && y < matte.height();
            out.values()[i] = inside ? matte.sample(x, y) : 0;
        }
        return out;
    }

    /** A sheared copy of the matte lying on the ground, hinged at its feet. */
    private Plane ground() {
        int feet = feet();
        Plane out = Plane.zeros(matte.width(), matte.height());
        if (feet < 0 || feet > matte.height() - 4) {
            return out;
        }
        float shear = .8f * -light.x() / Math.max(.25f, Math.abs(light.y()) + .35f);
        float squash = light.z() >= 0 ? -.22f : .45f;
        for (int i = 0; i < out.values().length; i++) {
            float along = (i / matte.width() - feet) / squash;
            float x = i % matte.width() - shear * along * squash * 3;
            float y = feet + along;
            boolean inside = along <= 0 && x >= 0 && y >= 0 && x < matte.width();
            out.values()[i] = inside ? matte.sample(x, y) * (1 + along / matte.height()) : 0;
        }
        return WideBlur.gaussian(out, (.008 + .03 * (1 - hardness)) * side);
    }

    /** The lowest row of the subject, or −1. */
    private int feet() {
        for (int i = matte.values().length - 1; i >= 0; i--) {
            if (matte.values()[i] > .5f) {
                return i / matte.width() - Math.round(.02f * matte.height());
            }
        }
        return -1;
    }
}
