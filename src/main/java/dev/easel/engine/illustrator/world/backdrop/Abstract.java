package dev.easel.engine.illustrator.world.backdrop;

import dev.easel.engine.illustrator.scene.Light;

/** No place at all: one of several ways to fill a picture with colour and form. */
final class Abstract implements Backdrop {
    private static final int[][] COLORS = {
        {0x1B1F4B, 0x5B3FA0, 0xE0567F, 0xFFB05C, 0xFFF0C9},
        {0x0B3C49, 0x13727A, 0x52B69A, 0xD9ED92, 0xFFF8E1},
        {0x2B2D42, 0x8D99AE, 0xEF476F, 0xFFD166, 0xF8F4E3},
        {0x3A0CA3, 0x4361EE, 0x4CC9F0, 0xF72585, 0xFFE5F1},
        {0x3B1F2B, 0xA23B3B, 0xE07A3F, 0xF2C14E, 0xFBF3E0},
        {0x14213D, 0x2A6F97, 0xE9C46A, 0xE76F51, 0xFDF6EC},
        {0x22333B, 0x5E7F6B, 0xC6AC8F, 0xEAD2AC, 0xFAF5EC},
        {0x2D1E4A, 0x7A4EAB, 0xC9A0DC, 0xF4B6C2, 0xFFF6F0}
    };

    /** Those of the ways that leave the ground to be seen. */
    private static final int[] ON_GROUND = {1, 4, 6, 7};

    @Override
    public Stage paint(View view) {
        int[] colors = COLORS[view.kind(COLORS.length, 351)].clone();
        Integer ground = view.scene().background();
        if (ground != null) {
            colors[4] = ground;
        }
        AbstractPaint paint = new AbstractPaint(view, colors);
        AbstractForms forms = new AbstractForms(view, colors);
        switch (ground == null ? view.kind(8) : ON_GROUND[view.kind(ON_GROUND.length)]) {
            case 0 -> paint.flow();
            case 1 -> forms.circles();
            case 2 -> paint.ranks();
            case 3 -> paint.rings();
            case 4 -> forms.strokes();
            case 5 -> paint.mosaic();
            case 6 -> forms.constructed();
            default -> forms.arches();
        }
        double side = view.mirrored() ? 0.5 : -0.5;
        Light light = new Light(side, 0.7, 0xFFF6E4, colors[1], colors[0], colors[3], 0.7);
        double near = view.h() * 0.84;
        double far = view.h() * 0.72;
        return new Stage(view.h() * 0.6, near, far, Double.NaN, Stage.Ground.FLOOR, light);
    }
}
