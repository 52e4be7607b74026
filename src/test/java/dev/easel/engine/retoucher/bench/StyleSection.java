package dev.easel.engine.retoucher.bench;

import dev.easel.engine.ImageRequest.PortraitStyle;
import dev.easel.engine.ImageRequest.StyleTransfer;
import dev.easel.image.Pixels;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether both strengths of style transfer act, whether the reference's palette is reached (beside
 * plain mean and spread transfer) and whether the drawing stays.
 */
final class StyleSection implements Section {
    private static final int TIMED_SIDE = 1024;
    private static final int SIDE = 512;
    private static final double USUAL = .75;

    @Override
    public void run(List<Photo> photos) {
        System.out.println(
                "style transfer: ΔE at style 0 … 1, SSIM of edges at structure 0 … 1, steps that"
                        + " do not grow; closest portrait styles");
        Table table =
                new Table("photo", "style", "falls", "structure", "falls", "closest", "ΔE", "ms");
        photos.forEach(photo -> row(photo, table));
        table.print();
        References.drawn().forEach((name, reference) -> palettes(photos, name, reference));
    }

    private static void row(Photo photo, Table table) {
        Pixels p = photo.sized(SIDE).pixels();
        Pixels oil = References.drawn().get("oil");
        Sweep style = Sweep.of(s -> Difference.colour(p, styled(p, oil, s, USUAL)));
        Sweep structure = Sweep.of(s -> Difference.drawing(p, styled(p, oil, USUAL, s)));
        Map<String, Pixels> portraits = new LinkedHashMap<>();
        for (PortraitStyle wanted : PortraitStyle.values()) {
            StyleTransfer request = new StyleTransfer("", USUAL, USUAL, true, wanted);
            portraits.put(PlainSheets.word(wanted), Edited.of(p, oil, request));
        }
        Closest closest = Closest.of(portraits);
        Pixels large = photo.sized(TIMED_SIDE).pixels();
        table.row(
                photo.name(),
                style.text(1),
                "" + style.violations(),
                structure.text(2),
                "" + structure.violations(),
                closest.pair(),
                Table.figure(1, closest.distance()),
                Table.figure(0, Stopwatch.median(() -> styled(large, oil, USUAL, USUAL))));
    }

    private static void palettes(List<Photo> photos, String name, Pixels reference) {
        double before = 0;
        double plain = 0;
        double ours = 0;
        double all = 0;
        for (Photo photo : photos) {
            Pixels p = photo.sized(SIDE).pixels();
            before += Difference.palette(p, reference);
            plain += Difference.palette(Reinhard.transfer(p, reference), reference);
            ours += Difference.palette(styled(p, reference, USUAL, USUAL), reference);
            all += Difference.palette(styled(p, reference, 1, USUAL), reference);
        }
        int n = photos.size();
        System.out.printf(
                "%-12s palette %.1f, Reinhard %.1f, ours %.1f, at full strength %.1f%n",
                name, before / n, plain / n, ours / n, all / n);
    }

    private static Pixels styled(Pixels p, Pixels reference, double style, double structure) {
        return Edited.of(p, reference, new StyleTransfer("", style, structure, false, null));
    }
}
