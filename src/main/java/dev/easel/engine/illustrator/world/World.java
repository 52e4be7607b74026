package dev.easel.engine.illustrator.world;

import dev.easel.engine.ImageRequest;
import dev.easel.engine.Inputs;
import dev.easel.engine.Progress;
import dev.easel.engine.illustrator.cast.Cast;
import dev.easel.engine.illustrator.scene.Scene;
import dev.easel.engine.illustrator.world.backdrop.Backdrop;
import dev.easel.engine.illustrator.world.backdrop.Backdrops;
import dev.easel.engine.illustrator.world.backdrop.Stage;
import dev.easel.engine.illustrator.world.backdrop.View;
import dev.easel.engine.illustrator.world.backdrop.WeatherPainter;
import dev.easel.engine.illustrator.world.canvas.Canvas;
import dev.easel.engine.illustrator.world.canvas.Focus;
import dev.easel.engine.illustrator.world.canvas.Pulse;
import dev.easel.engine.illustrator.world.compose.Composer;
import dev.easel.engine.illustrator.world.compose.Lettering;
import dev.easel.engine.illustrator.world.finish.Finishes;
import dev.easel.engine.illustrator.world.finish.Temper;
import dev.easel.engine.illustrator.world.reference.Masses;
import dev.easel.engine.illustrator.world.reference.StyleReference;
import dev.easel.engine.illustrator.world.reference.WantedColors;
import dev.easel.image.PixelSize;
import dev.easel.image.Pixels;

/**
 * Paints a scene: its setting, then its subjects, the weather, what references ask for, and last
 * the hand it is drawn in.
 */
public final class World {
    private static final int TRIES = 5;
    private static final int THUMBNAIL = 96;
    private final Cast cast;

    public World(Cast cast) {
        this.cast = cast;
    }

    /**
     * What is asked of a picture beside its scene.
     *
     * @param size in pixels; usually the request's own
     */
    public record Wish(ImageRequest.Generate request, Inputs inputs, long seed, PixelSize size) {
        public Wish(ImageRequest.Generate request, Inputs inputs, long seed) {
            this(request, inputs, seed, request.size());
        }

        /** The same picture in another size. */
        public Wish sized(PixelSize other) {
            return new Wish(request, inputs, seed, other);
        }
    }

    /**
     * Paints one picture; the same scene and wish give the same pixels on any number of cores.
     *
     * @throws java.util.concurrent.CancellationException as thrown by {@code progress}
     */
    public Pixels paint(Scene described, Wish wish, Progress progress) {
        Scene scene = new Wintering(cast).over(described);
        Pulse pulse = new Pulse(progress);
        pulse.step(0.1);
        View.Demand demand = layout(scene, wish, pulse);
        Canvas canvas = new Canvas(wish.size().width(), wish.size().height(), pulse);
        View view = View.of(canvas, scene, demand);
        pulse.step(0.45);
        Backdrop backdrop = Backdrops.of(scene.setting());
        Stage stage = backdrop.paint(view);
        pulse.step(0.7);
        new Composer(view, stage, cast).paint();
        backdrop.frame(view, stage);
        new WeatherPainter(view).paint(stage);
        new Lettering(view).paint();
        pulse.step(1);
        follow(canvas, wish);
        Temper.of(wish.request().model()).apply(canvas);
        Finishes.of(scene.style(), depth(wish))
                .apply(canvas, new Focus(canvas), (int) (wish.seed() * 31 + 777));
        pulse.done();
        return pixels(canvas);
    }

    private static void follow(Canvas canvas, Wish wish) {
        Pixels structure = wish.inputs().find(Inputs.Role.STRUCTURE_REFERENCE);
        if (structure != null) {
            Masses.of(structure).lead(canvas, wish.request().structureStrength());
        }
        Pixels style = wish.inputs().find(Inputs.Role.STYLE_REFERENCE);
        if (style != null) {
            new StyleReference(style).lead(canvas, wish.request().adherence());
        }
        new WantedColors(wish.request().colors()).lead(canvas);
    }

    /** The seed's own layout, or of some the one most like the structure reference. */
    private View.Demand layout(Scene scene, Wish wish, Pulse pulse) {
        Needs needs = new Needs(scene, cast);
        View.Demand own =
                new View.Demand(wish.seed(), richness(wish), needs.road(), needs.ground());
        Pixels structure = wish.inputs().find(Inputs.Role.STRUCTURE_REFERENCE);
        if (structure == null || wish.request().structureStrength() == 0) {
            return own;
        }
        Masses goal = Masses.of(structure);
        PixelSize small = wish.size().within(THUMBNAIL);
        View.Demand best = own;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < TRIES; i++) {
            View.Demand candidate = own.reseeded(wish.seed() + i * 7_919L);
            Canvas sketch = new Canvas(small.width(), small.height(), pulse);
            Backdrops.of(scene.setting()).paint(View.of(sketch, scene, candidate));
            double likeness = Masses.of(sketch).likeness(goal);
            if (likeness > most) {
                most = likeness;
                best = candidate;
            }
        }
        return best;
    }

    private static double richness(Wish wish) {
        return switch (wish.request().model()) {
            case REALISM -> 1;
            case FLUID -> 1.35;
            case ZEN -> 0.5;
        };
    }

    private static double depth(Wish wish) {
        return switch (wish.request().model()) {
            case REALISM -> 1;
            case FLUID -> 1.25;
            case ZEN -> 0.7;
        };
    }

    private static Pixels pixels(Canvas canvas) {
        for (int i = 0; i < canvas.rgb.length; i++) {
            canvas.rgb[i] |= 0xFF000000;
        }
        return new Pixels(canvas.width, canvas.height, canvas.rgb);
    }
}
