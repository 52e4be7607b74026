package dev.easel.engine.illustrator.world.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinesTest {
    private final Lines lines = new Lines(new Font(Font.SANS_SERIF, Font.BOLD, 100));

    @ParameterizedTest
    @ValueSource(
            strings = {"A", "START", "Drive slowly, please", "the wise old owl of the old forest"})
    void fillsABoxWithoutLeavingIt(String text) {
        Rectangle2D box = new Rectangle2D.Double(40, 60, 220, 90);
        Rectangle2D ink = lines.fill(text, box, 90).getBounds2D();
        assertThat(ink.getWidth()).isLessThanOrEqualTo(box.getWidth() + 1);
        assertThat(ink.getHeight()).isBetween(30.0, box.getHeight() + 1);
        assertThat(ink.getCenterX()).isBetween(148.0, 152.0);
    }
}
