package dev.easel.engine.illustrator.cast.hero.craft;

import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Profile;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.BasicStroke;
import java.awt.Shape;

/** Clear glass turned on a lathe: see-through walls, dark edges, a bright rim and window light. */
public final class Glass {
    private static final Matter LIGHT = Matter.INK.glowing(0.6);

    private Glass() {}

    /** The far wall, to be drawn before what is inside. */
    public static void back(Stage stage, Profile profile, int tint) {
        Matter wall = Matter.SOFT.clear(0.16).shading(0);
        stage.add(profile, wall.glossy(0.2), tint);
        rim(stage, profile, 0.5);
    }

    /** A drink that fills it from {@code level} down to {@code bottom}. */
    public static void drink(Stage stage, Profile inside, double level, int rgb) {
        drink(stage, inside, new double[] {level, inside.bottom()}, rgb);
    }

    private static void drink(Stage stage, Profile inside, double[] span, int rgb) {
        double dark = Tone.lightness(rgb) > 0.7 ? 0.05 : 0.09;
        Matter clear = Matter.SOFT.glossy(0.3).clear(0.9).shading(0).glowing(0.25);
        Shape body = inside.between(span[0], span[1]);
        stage.add(
                new Cut(inside, body),
                clear,
                rgb,
                pen -> {
                    pen.fill(
                            inside.strip(-1, -0.82, span[0], span[1]), Tone.darker(rgb, dark), 0.7);
                    pen.fill(inside.strip(0.82, 1, span[0], span[1]), Tone.darker(rgb, dark), 0.7);
                    pen.fade(span[0], span[1], Tone.darker(rgb, dark), 0.5);
                    pen.fill(
                            inside.strip(0.3, 0.72, span[0], span[1]), Tone.lighter(rgb, 0.1), 0.4);
                });
        stage.add(
                inside.ring(span[0]),
                Matter.slab(8).glossy(0.5).shading(0).clear(0.95).glowing(0.2),
                Tone.lighter(rgb, 0.09));
    }

    /** The near wall with its edges and lights. */
    public static void front(Stage stage, Profile profile, int tint) {
        double from = profile.top();
        double to = profile.bottom();
        stage.add(profile, Matter.SOFT.clear(0.13).shading(0).glossy(0.9), tint);
        Matter shade = Matter.INK.clear(0.34);
        int deep = Tone.darker(tint, 0.3);
        stage.add(profile.strip(-1, -0.93, from, to), shade, deep);
        stage.add(profile.strip(0.93, 1, from, to), shade, deep);
        stage.add(profile.strip(0.86, 0.92, from, to), LIGHT.clear(0.28), 0xFFFFFF);
        double height = to - from;
        stage.add(
                profile.strip(-0.76, -0.52, from + height * 0.1, to - height * 0.16),
                LIGHT.clear(0.5),
                0xFFFFFF);
        stage.add(
                profile.strip(-0.42, -0.36, from + height * 0.1, to - height * 0.22),
                LIGHT.clear(0.34),
                0xFFFFFF);
        stage.add(
                profile.strip(0.6, 0.68, from + height * 0.16, to - height * 0.3),
                LIGHT.clear(0.3),
                0xFFFFFF);
        rim(stage, profile, 0.85);
    }

    private static void rim(Stage stage, Profile profile, double alpha) {
        double width = Math.max(5, profile.radius(profile.top()) * 0.035);
        Shape line = new BasicStroke((float) width).createStrokedShape(profile.ring(profile.top()));
        stage.add(line, LIGHT.clear(alpha), 0xF4FBFF);
    }

    /** A thick foot or base, as an ellipse of light and shade. */
    public static void base(Stage stage, double x, double y, double radius) {
        stage.add(
                Curves.ellipse(x, y, radius, radius * 0.2),
                Matter.slab(14).glossy(0.9).clear(0.4),
                0xCFE4EA);
        stage.add(
                Curves.ellipse(x - radius * 0.3, y + radius * 0.07, radius * 0.4, radius * 0.04),
                LIGHT.clear(0.7),
                0xFFFFFF);
    }
}
