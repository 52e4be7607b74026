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
import dev.easel.engine.illustrator.world.canvas.Pulse;
import dev.easel.engine.illustrator.world.compose.Composer;
import dev.easel.engine.illustrator.world.finish.Finishes;
import dev.easel.image.PixelSize;
import dev.easel.image.Pixels;

/**
 * Paints a scene: its setting, then its subjects, the weather, and last the hand it is drawn in.
 */
public final class World {
    private final Cast cast;

    public World(Cast cast) {
        this.cast = cast;
    }

    /** What is asked of a picture beside its scene. */
    public record Wish(ImageRequest.Generate request, Inputs inputs, long seed) {
        PixelSize size() {
            return request.size();
        }
    }

    /**
     * Paints one picture; the same scene and wish give the same pixels on any number of cores.
     *
     * @throws java.util.concurrent.CancellationException as thrown by {@code progress}
     */
    public Pixels paint(Scene scene, Wish wish, Progress progress) {
        Pulse pulse = new Pulse(progress);
        Canvas canvas = new Canvas(wish.size().width(), wish.size().height(), pulse);
        View view = View.of(canvas, scene, demand(scene, wish));
        pulse.step(0.45);
        Backdrop backdrop = Backdrops.of(scene.setting());
        Stage stage = backdrop.paint(view);
        pulse.step(0.7);
        new Composer(view, stage, cast).paint();
        backdrop.frame(view, stage);
        new WeatherPainter(view).paint(stage);
        pulse.step(0.97);
        Finishes.of(scene.style(), depth(wish)).apply(canvas, (int) (wish.seed() * 31 + 777));
        pulse.step(1);
        return pixels(canvas);
    }

    private View.Demand demand(Scene scene, Wish wish) {
        double richness =
                switch (wish.request().model()) {
                    case REALISM -> 1;
                    case FLUID -> 1.35;
                    case ZEN -> 0.5;
                };
        return new View.Demand(wish.seed(), richness, Traffic.wanted(scene, cast));
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
