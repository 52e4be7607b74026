package dev.easel.engine.illustrator.cast.relief;

import dev.easel.engine.illustrator.scene.Light;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Where a hero is put together, part over part, from back to front. Drawing units: the height of
 * the picture is {@value #HEIGHT}, x runs right, y down. Not thread-safe.
 */
public final class Stage {
    /** Drawing units from top to bottom. */
    public static final double HEIGHT = 1000;

    /** How far a part's shadow reaches over those below, in drawing units. */
    private static final double SHADOW_REACH = 26;

    private final Planes planes;
    private final Lamp lamp;
    private final AffineTransform toPixels;
    private final Runnable beat;

    /**
     * @param width of the picture in drawing units
     * @param pixels its height in pixels
     * @param beat run before each part and every few milliseconds; what it throws ends the work
     */
    public Stage(double width, int pixels, Light light, Runnable beat) {
        double scale = pixels / HEIGHT;
        this.planes = new Planes(Math.max(1, (int) Math.round(width * scale)), pixels);
        this.lamp = new Lamp(light);
        this.toPixels = AffineTransform.getScaleInstance(scale, scale);
        this.beat = beat;
    }

    private Stage(Stage of, AffineTransform toPixels) {
        this.planes = of.planes;
        this.lamp = of.lamp;
        this.toPixels = toPixels;
        this.beat = of.beat;
    }

    /** The same picture, with drawing units transformed first. */
    public Stage with(AffineTransform transform) {
        AffineTransform combined = new AffineTransform(toPixels);
        combined.concatenate(transform);
        return new Stage(this, combined);
    }

    /** Lays a part of one colour over what is there. */
    public void add(Shape shape, Matter matter, int rgb) {
        add(shape, matter, rgb, pen -> {});
    }

    /** Lays a part over what is there; {@code marks} are painted on it and kept inside it. */
    public void add(Shape shape, Matter matter, int rgb, Consumer<Pen> marks) {
        Layer layer = layer(shape, rgb, marks);
        if (layer != null) {
            compose(layer, matter);
        }
    }

    /** Lays a part of one colour and of exact form over what is there. */
    public void add(Form form, Matter matter, int rgb) {
        add(form, matter, rgb, pen -> {});
    }

    /** Lays a part of exact form over what is there; the matter's roundness does not count. */
    public void add(Form form, Matter matter, int rgb, Consumer<Pen> marks) {
        Layer layer = layer(form.outline(), rgb, marks);
        if (layer != null) {
            shade(layer, matter);
            Normals normals = Normals.of(form, toPixels, layer.box());
            Composition.curved(planes, layer, matter, normals);
        }
    }

    private @Nullable Layer layer(Shape shape, int rgb, Consumer<Pen> marks) {
        Rectangle picture = new Rectangle(planes.width, planes.height);
        return Layer.of(
                shape,
                toPixels,
                picture,
                graphics -> {
                    graphics.setColor(new Color(rgb & 0xFFFFFF));
                    graphics.fill(shape.getBounds2D().isEmpty() ? shape : grown(shape));
                    marks.accept(new Pen(graphics));
                });
    }

    /**
     * Lays a free drawing over what is there; its own cover is its outline.
     *
     * @param draw works in drawing units
     * @param recolour changes the drawn pixels, ARGB
     */
    public void add(Matter matter, Consumer<Graphics2D> draw, Consumer<int[]> recolour) {
        Rectangle all = new Rectangle(planes.width, planes.height);
        Layer layer = Layer.free(toPixels, all, draw);
        recolour.accept(layer.argb());
        compose(layer, matter);
    }

    /**
     * Casts what was put together in another substance.
     *
     * @param colors asked for, most important first, 0xRRGGBB
     */
    public void recast(Substance substance, List<Integer> colors) {
        Substance.Finish finish =
                colors.isEmpty() ? substance.finish : substance.finish.dyed(colors.getFirst());
        new Recasting(planes, finish, substance.grain, HEIGHT / planes.height).apply();
    }

    /** Lights what was put together. */
    public BufferedImage lit() {
        return Shading.image(planes, lamp, beat);
    }

    private static Rectangle grown(Shape shape) {
        Rectangle box = shape.getBounds();
        box.grow(4, 4);
        return box;
    }

    private double scale() {
        return Math.sqrt(Math.abs(toPixels.getDeterminant()));
    }

    private Cover shade(Layer layer, Matter matter) {
        beat.run();
        double size = Math.max(layer.box().width, layer.box().height);
        double reach = Math.min(SHADOW_REACH * planes.height / HEIGHT, 0.3 * size);
        Cover cover = Cover.of(layer, matter.shade() > 0 ? 2 * reach : 1);
        if (matter.shade() > 0) {
            Occlusion.cast(planes, layer, cover, new Occlusion.Throw(lamp, reach, matter.shade()));
        }
        return cover;
    }

    private void compose(Layer layer, Matter matter) {
        Cover cover = shade(layer, matter);
        if (matter.round() <= 0) {
            Composition.flat(planes, layer, matter);
            return;
        }
        Surface surface = new Surface(cover, matter.round() * scale());
        Composition.curved(planes, layer, matter, surface);
        Coat coat = matter.coat();
        if (coat != null) {
            lay(new Strokes(planes, layer, surface, coat, toPixels));
        }
    }

    private void lay(Strokes strokes) {
        try {
            strokes.lay(scale(), beat);
        } catch (NoninvertibleTransformException e) {
            throw new IllegalArgumentException("a part was flattened to nothing", e);
        }
    }
}
