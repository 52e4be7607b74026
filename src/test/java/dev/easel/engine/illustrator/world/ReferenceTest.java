package dev.easel.engine.illustrator.world;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.engine.ImageRequest;
import dev.easel.engine.ImageRequest.Generate;
import dev.easel.engine.Inputs;
import dev.easel.engine.Progress;
import dev.easel.engine.illustrator.scene.Scene;
import dev.easel.engine.illustrator.scene.Scene.Setting;
import dev.easel.engine.illustrator.scene.Scene.Style;
import dev.easel.image.AspectRatio;
import dev.easel.image.PixelSize;
import dev.easel.image.Pixels;
import dev.easel.image.Rgb;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What references and wanted colours do to a picture. */
class ReferenceTest {
    private static final Scene SCENE = Scenes.day(Setting.STUDIO, Style.NATURAL);
    private final World world = new World(new PaperCast());

    @Test
    void structureReferenceMovesTheLightSide() {
        Pixels darkLeft = halves(0xFF101010, 0xFFF0F0F0);
        Pixels darkRight = halves(0xFFF0F0F0, 0xFF101010);
        assertThat(lean(Inputs.Role.STRUCTURE_REFERENCE, darkLeft)).isGreaterThan(20);
        assertThat(lean(Inputs.Role.STRUCTURE_REFERENCE, darkRight)).isLessThan(-20);
    }

    /** How much lighter the right half is than the left. */
    private double lean(Inputs.Role role, Pixels reference) {
        Inputs inputs = new Inputs(Map.of(role, reference));
        Pixels p = world.paint(SCENE, Scenes.wish(1, inputs), Progress.NONE);
        return Scenes.meanLuma(p, p.width() / 2, p.width()) - Scenes.meanLuma(p, 0, p.width() / 2);
    }

    @Test
    void styleReferenceLendsItsPalette() {
        Pixels blue = halves(0xFF1030C0, 0xFF3060F0);
        Inputs inputs = new Inputs(Map.of(Inputs.Role.STYLE_REFERENCE, blue));
        Pixels p = world.paint(SCENE, Scenes.wish(1, inputs), Progress.NONE);
        Pixels plain = world.paint(SCENE, Scenes.wish(1), Progress.NONE);
        assertThat(blueness(p)).isGreaterThan(blueness(plain) + 30);
    }

    @Test
    void wantedColoursLead() {
        assertThat(blueness(colored("#1040d0"))).isGreaterThan(blueness(colored("#d04010")) + 30);
    }

    private Pixels colored(String hex) {
        var request =
                new Generate(
                        "test",
                        AspectRatio.SQUARE,
                        ImageRequest.Resolution.R1K,
                        ImageRequest.Model.REALISM,
                        50,
                        50,
                        List.of(Rgb.parse(hex).orElseThrow()));
        var wish = new World.Wish(request, Inputs.NONE, 1, new PixelSize(96, 96));
        return world.paint(SCENE, wish, Progress.NONE);
    }

    private static double blueness(Pixels p) {
        double sum = 0;
        for (int c : p.argb()) {
            sum += (c & 255) - (c >> 16 & 255);
        }
        return sum / p.argb().length;
    }

    private static Pixels halves(int left, int right) {
        Pixels p = Pixels.blank(32, 32);
        for (int i = 0; i < p.argb().length; i++) {
            p.argb()[i] = i % 32 < 16 ? left : right;
        }
        return p;
    }
}
