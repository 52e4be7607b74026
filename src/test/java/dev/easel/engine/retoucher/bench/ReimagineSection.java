package dev.easel.engine.retoucher.bench;

import dev.easel.engine.ImageRequest.Imagination;
import dev.easel.engine.ImageRequest.Reimagine;
import dev.easel.engine.retoucher.reimagine.Look;
import dev.easel.image.Pixels;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whether the three levels go further and further, whether looks differ, what stays, how long. */
final class ReimagineSection implements Section {
    private static final int SIDE = 512;
    private static final int TIMED_SIDE = 1024;

    @Override
    public void run(List<Photo> photos) {
        System.out.println(
                "reimagine: by look, means over the photographs: ΔE from the original at subtle,"
                        + " vivid, wild; photographs on which a level goes no further; ΔE between"
                        + " levels, least; drawing kept at vivid");
        Table table = new Table("look", "subtle", "vivid", "wild", "falls", "apart", "SSIM", "ms");
        for (Look look : Look.values()) {
            row(look, photos, table);
        }
        table.print();
        System.out.println("closest looks at vivid");
        Table pairs = new Table("photo", "looks", "ΔE");
        photos.forEach(photo -> pairs(photo.sized(SIDE), pairs));
        pairs.print();
    }

    private static void row(Look look, List<Photo> photos, Table table) {
        double[] away = new double[Imagination.values().length];
        double drawing = 0;
        int falls = 0;
        double apart = Double.MAX_VALUE;
        for (Photo photo : photos) {
            Pixels p = photo.sized(SIDE).pixels();
            Map<String, Pixels> levels = levels(p, look);
            List<Double> distances = new ArrayList<>();
            levels.values().forEach(level -> distances.add(Difference.colour(p, level)));
            for (int i = 0; i < away.length; i++) {
                away[i] += distances.get(i) / photos.size();
                falls += i > 0 && distances.get(i) <= distances.get(i - 1) ? 1 : 0;
            }
            apart = Math.min(apart, Closest.of(levels).distance());
            drawing += Difference.drawing(p, levels.get("vivid")) / photos.size();
        }
        Pixels large = photos.getFirst().sized(TIMED_SIDE).pixels();
        double ms = Stopwatch.median(() -> seen(large, look, Imagination.VIVID));
        table.row(
                PlainSheets.word(look),
                Table.figure(1, away[0]),
                Table.figure(1, away[1]),
                Table.figure(1, away[2]),
                "" + falls,
                Table.figure(1, apart),
                Table.figure(2, drawing),
                Table.figure(0, ms));
    }

    private static Map<String, Pixels> levels(Pixels p, Look look) {
        Map<String, Pixels> levels = new LinkedHashMap<>();
        for (Imagination level : Imagination.values()) {
            levels.put(PlainSheets.word(level), seen(p, look, level));
        }
        return levels;
    }

    private static void pairs(Photo photo, Table table) {
        Map<String, Pixels> looks = new LinkedHashMap<>();
        for (Look look : Look.values()) {
            looks.put(PlainSheets.word(look), seen(photo.pixels(), look, Imagination.VIVID));
        }
        Closest closest = Closest.of(looks);
        table.row(photo.name(), closest.pair(), Table.figure(1, closest.distance()));
    }

    private static Pixels seen(Pixels p, Look look, Imagination level) {
        return Edited.of(p, new Reimagine(PlainSheets.word(look), level, null));
    }
}
