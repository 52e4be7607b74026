package dev.easel.engine.illustrator.world.backdrop;

import dev.easel.engine.illustrator.scene.Light;
import dev.easel.engine.illustrator.world.canvas.Canvas;
import dev.easel.engine.illustrator.world.canvas.Colors;
import dev.easel.engine.illustrator.world.canvas.Ramp;

/** A table in a light room, in a garden, in a kitchen, in the dark of an old still life. */
final class Table implements Backdrop {
    private enum Kind {
        PLASTER,
        GARDEN,
        DUSK,
        MARBLE,
        KITCHEN,
        LINEN
    }

    private static final int[][] WALLS = {
        {0x9FB7A8, 0xE3EAD9},
        {0xC9A58A, 0xF3DFC8},
        {0x8FA6BD, 0xDFE8EF},
        {0xC29AA0, 0xF2DEDC},
        {0x5F8F86, 0xB9D6CB},
        {0xD2A85A, 0xF6E2B0}
    };
    private static final int[][] WOODS = {
        {0xB9814E, 0x6E4322}, {0xD9B483, 0x9A6E42}, {0x8E5A36, 0x4A2A16}
    };
    private static final int[] CLOTHS = {0xC8453A, 0x3F6FA0, 0x5E8F5A, 0xD9A441};

    @Override
    public Stage paint(View view) {
        Kind kind = Kind.values()[view.kind(Kind.values().length)];
        double edge = view.h() * (view.layout(3) == 1 ? 0.6 : 0.645);
        boolean left = !view.mirrored();
        int[] wall = wall(view);
        switch (kind) {
            case PLASTER, MARBLE -> Behind.plaster(view, wall, edge, left);
            case GARDEN, LINEN -> Behind.garden(view, edge);
            case DUSK -> Behind.dusk(view, wall, edge, left);
            case KITCHEN -> Behind.tiles(view, wall, edge);
        }
        view.canvas().shade(edge, view.h(), top(kind, view, edge, wall[1]));
        boolean dark = view.night() || kind == Kind.DUSK;
        int key = dark ? 0xFFD9A0 : view.low() ? 0xFFC78A : 0xFFF1D4;
        int fill = kind == Kind.DUSK ? 0x4A3A34 : Colors.mix(wall[0], 0x6A5A5A, 0.3);
        Light light =
                new Light(left ? -0.65 : 0.65, 0.7, key, fill, 0x2A150A, wall[1], dark ? 0.7 : 0.8);
        double far = edge + (view.h() - edge) * 0.28;
        return new Stage(edge, view.h() * 0.86, far, Double.NaN, Stage.Ground.TABLE, light);
    }

    private static int[] wall(View view) {
        return switch (view.scene().atmosphere().time()) {
            case NIGHT -> new int[] {0x1D2440, 0x3A4068};
            case SUNSET -> new int[] {0xD98A5F, 0xF6C58F};
            case DAWN -> new int[] {0xC9A9A4, 0xF4DDCB};
            case DAY -> WALLS[view.kind(WALLS.length, 201)];
        };
    }

    private static Canvas.Shader top(Kind kind, View view, double edge, int bounce) {
        return switch (kind) {
            case MARBLE -> new Marble(view, edge);
            case LINEN -> new Linen(view, edge, CLOTHS[view.kind(CLOTHS.length, 208)]);
            case PLASTER, GARDEN, DUSK, KITCHEN -> planks(kind, view, edge, bounce);
        };
    }

    private static Canvas.Shader planks(Kind kind, View view, double edge, int bounce) {
        int[] wood = WOODS[kind == Kind.DUSK ? 2 : view.kind(WOODS.length, 205)];
        var p = view.palette();
        double dim = view.night() ? 0.5 : view.low() ? 0.12 : 0;
        int light = Colors.mix(Colors.mix(wood[0], p.sun(), 0.1), p.veil(), dim);
        int dark = Colors.mix(wood[1], view.night() ? 0x0A1026 : p.veil(), dim);
        if (kind == Kind.DUSK) {
            light = Colors.mix(light, 0x1A100A, 0.3);
            dark = Colors.mix(dark, 0x1A100A, 0.45);
        }
        Ramp grain = new Ramp(light, Colors.mix(light, dark, 0.45), dark);
        int reflected = kind == Kind.DUSK ? 0x6A4A2C : bounce;
        return new Planks(view, edge, grain, new int[] {reflected, view.mirrored() ? 1 : 0});
    }
}
