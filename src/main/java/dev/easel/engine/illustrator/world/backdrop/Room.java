package dev.easel.engine.illustrator.world.backdrop;

import dev.easel.engine.illustrator.scene.Light;
import dev.easel.engine.illustrator.world.canvas.Colors;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** A living room, a kitchen, a bedroom, a library or a café. */
final class Room implements Backdrop {
    private enum Kind {
        LIVING,
        LIBRARY,
        KITCHEN,
        CAFE,
        BEDROOM
    }

    private static final int[][] WALLS = {
        {0xEFE3CC, 0xCFB592},
        {0xD5E0D6, 0x9FB7A6},
        {0xD9DFEA, 0xA3B1CA},
        {0xEFD3C8, 0xCB9C8C},
        {0xF3DFA8, 0xD2B06E},
        {0x8FAFA6, 0x54776F}
    };
    private static final int[] BRICK = {0xC98A6E, 0x8A5240};
    private static final int[] CLOTHS = {
        0xB5483A, 0x3F6A8C, 0x6F8F5A, 0xC98A3C, 0x7A5A8F, 0xE8DCC6
    };

    @Override
    public Stage paint(View view) {
        Kind kind = Kind.values()[view.kind(Kind.values().length)];
        double floor = view.h() * (kind == Kind.KITCHEN ? 0.68 : 0.66);
        boolean left = !view.mirrored();
        int[] wall = kind == Kind.CAFE ? BRICK : WALLS[view.dice(361).nextInt(WALLS.length)];
        Interior room = new Interior(view, floor, left, wall);
        room.paint(paper(kind, view), ground(kind, view));
        Graphics2D g = view.canvas().brush();
        furnish(kind, room, room.brush(g));
        g.dispose();
        if (kind != Kind.LIBRARY) {
            room.beam();
        }
        int key = view.night() ? 0xFFD9A0 : view.low() ? 0xFFC78A : 0xFFF3DC;
        int far = room.lit(wall[1]);
        int ambient = Colors.mix(far, 0x6A5A6A, 0.3);
        double strength = view.night() ? 0.5 : 0.75;
        Light light =
                new Light(
                        left ? -0.6 : 0.6,
                        0.65,
                        key,
                        ambient,
                        0x2A1A1A,
                        room.lit(wall[0]),
                        strength);
        return new Stage(
                floor - view.unit() * 0.1,
                view.h() * 0.87,
                view.h() * 0.75,
                Double.NaN,
                Stage.Ground.FLOOR,
                light);
    }

    private static Interior.Paper paper(Kind kind, View view) {
        return switch (kind) {
            case LIVING -> view.layout(2) == 0 ? Interior.Paper.PLAIN : Interior.Paper.PANELS;
            case LIBRARY -> Interior.Paper.PANELS;
            case KITCHEN -> Interior.Paper.TILES;
            case CAFE -> Interior.Paper.BRICK;
            case BEDROOM -> Interior.Paper.STRIPES;
        };
    }

    private static Interior.Ground ground(Kind kind, View view) {
        return switch (kind) {
            case KITCHEN -> Interior.Ground.CHECKS;
            case LIBRARY -> Interior.Ground.HERRINGBONE;
            case CAFE -> view.layout(2) == 0 ? Interior.Ground.CHECKS : Interior.Ground.BOARDS;
            case LIVING, BEDROOM -> Interior.Ground.BOARDS;
        };
    }

    private static void furnish(Kind kind, Interior room, Brush brush) {
        View view = room.view();
        Furnishing things = new Furnishing(room, brush, view.dice(364));
        int cloth = CLOTHS[view.kind(CLOTHS.length, 363)];
        switch (kind) {
            case LIVING -> {
                window(room, brush, new double[] {0.26, 0.1, 0.3, 0.4}, cloth);
                things.gallery(0.56, view.h() * 0.17, 3);
                new Lamps(room, brush).standing(room.x(0.93));
                double foot = room.floor() + view.unit() * 0.05;
                things.plant(room.x(0.06), foot, view.unit() * 0.075);
            }
            case LIBRARY -> library(things);
            case KITCHEN -> {
                window(room, brush, new double[] {0.26, 0.1, 0.34, 0.28}, -1);
                new Kitchenette(things).paint();
            }
            case CAFE -> cafe(things);
            case BEDROOM -> {
                window(room, brush, new double[] {0.22, 0.08, 0.26, 0.4}, cloth);
                things.gallery(0.62, view.h() * 0.16, 2);
                things.bed(0.7);
                new Lamps(room, brush).standing(room.x(0.46));
            }
        }
        if (kind != Kind.KITCHEN && kind != Kind.CAFE) {
            int rug = CLOTHS[view.kind(CLOTHS.length - 1, 365)];
            things.rug(rug, view.h() * (kind == Kind.BEDROOM ? 0.9 : 0.865));
        }
    }

    private static void library(Furnishing things) {
        Interior room = things.room();
        double u = room.unit();
        double wide = room.view().w();
        double w = wide * 0.36;
        double y = room.view().h() * 0.06;
        double high = room.floor() - y + u * 0.01;
        double near = room.left() ? -u * 0.02 : wide - w + u * 0.02;
        double far = room.left() ? wide - w * 0.42 : -w * 0.58;
        things.bookcase(new Rectangle2D.Double(near, y, w, high), 5);
        things.bookcase(new Rectangle2D.Double(far, y, w, high), 5);
        new Hearth(things).paint(room.x(0.6));
    }

    private static void cafe(Furnishing things) {
        Interior room = things.room();
        window(room, things.brush(), new double[] {0.3, 0.12, 0.46, 0.36}, -1);
        double x = room.left() ? room.x(0.64) : room.x(0.97);
        for (double down : new double[] {0.27, 0.43}) {
            things.shelf(x, room.view().h() * down, room.view().w() * 0.33);
        }
        new Lamps(room, things.brush()).hanging(3);
    }

    /** {@code at}: middle across, top down, width and height in units; negative cloth: none. */
    private static void window(Interior room, Brush brush, double[] at, int cloth) {
        double u = room.unit();
        double w = u * at[2];
        var box =
                new Rectangle2D.Double(
                        room.x(at[0]) - w / 2, room.view().h() * at[1], w, u * at[3]);
        Casement window = new Casement(room, brush, box);
        window.paint(at[2] > 0.4 ? 4 : 2, at[2] > 0.4 ? 2 : 3);
        if (cloth >= 0) {
            window.curtains(cloth);
        }
    }
}
