package dev.easel.engine.retoucher.bench;

import dev.easel.engine.ImageRequest.Direction;
import dev.easel.engine.ImageRequest.LightStyle;
import dev.easel.engine.ImageRequest.Relight;
import dev.easel.image.Pixels;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether new light can be told by its side, its strength, its style and its reference; for the
 * reference, the next photograph, beside plain mean and spread transfer.
 */
final class RelightSection implements Section {
    private static final int TIMED_SIDE = 1024;
    private static final int SIDE = 512;
    private static final double STRENGTH = .8;
    private static final String PROMPT = "warm light from the left";

    @Override
    public void run(List<Photo> photos) {
        System.out.println(
                "relight: ΔE at strength 0 … 1 and steps that do not grow; drawing kept (SSIM of"
                        + " edges); left/right brightness; closest styles");
        Table table =
                new Table(
                        "photo", "ΔE", "falls", "SSIM", "as is", "left", "right", "closest", "ΔE",
                        "ms");
        photos.forEach(photo -> row(photo, table));
        table.print();
        reference(photos);
    }

    private static void row(Photo photo, Table table) {
        Pixels p = photo.sized(SIDE).pixels();
        Sweep sweep = Sweep.of(s -> Difference.colour(p, lit(p, s, LightStyle.STANDARD, null)));
        Map<String, Pixels> styles = new LinkedHashMap<>();
        for (LightStyle style : LightStyle.values()) {
            styles.put(PlainSheets.word(style), lit(p, STRENGTH, style, null));
        }
        Closest closest = Closest.of(styles);
        Pixels large = photo.sized(TIMED_SIDE).pixels();
        table.row(
                photo.name(),
                sweep.text(1),
                "" + sweep.violations(),
                Table.figure(2, Difference.drawing(p, styles.get("standard"))),
                Table.figure(2, Difference.leftToRight(p)),
                Table.figure(2, Difference.leftToRight(side(p, Direction.LEFT))),
                Table.figure(2, Difference.leftToRight(side(p, Direction.RIGHT))),
                closest.pair(),
                Table.figure(1, closest.distance()),
                Table.figure(0, Stopwatch.median(() -> side(large, Direction.LEFT))));
    }

    private static Pixels side(Pixels p, Direction from) {
        return lit(p, STRENGTH, LightStyle.STANDARD, from);
    }

    private static Pixels lit(
            Pixels p, double strength, LightStyle style, @Nullable Direction from) {
        return Edited.of(p, new Relight(PROMPT, style, strength, from));
    }

    private static void reference(List<Photo> photos) {
        System.out.println(
                "relight by a reference: distance of palettes (sliced Wasserstein, CIELAB) and"
                        + " correlation of light maps");
        Table table =
                new Table(
                        "photo → reference",
                        "palette",
                        "Reinhard",
                        "ours",
                        "map",
                        "Reinhard",
                        "ours");
        for (int i = 0; i < photos.size(); i++) {
            Photo photo = photos.get(i).sized(SIDE);
            Photo reference = photos.get((i + 1) % photos.size()).sized(SIDE);
            Pixels r = reference.pixels();
            Pixels plain = Reinhard.transfer(photo.pixels(), r);
            Pixels ours =
                    Edited.of(photo.pixels(), r, new Relight("", LightStyle.STANDARD, 1, null));
            table.row(
                    photo.name() + " → " + reference.name(),
                    Table.figure(1, Difference.palette(photo.pixels(), r)),
                    Table.figure(1, Difference.palette(plain, r)),
                    Table.figure(1, Difference.palette(ours, r)),
                    Table.figure(2, Difference.lightMap(photo.pixels(), r)),
                    Table.figure(2, Difference.lightMap(plain, r)),
                    Table.figure(2, Difference.lightMap(ours, r)));
        }
        table.print();
    }
}
