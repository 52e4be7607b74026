package dev.easel.engine.retoucher.cutout.region;

import dev.easel.engine.retoucher.core.Plane;
import dev.easel.engine.retoucher.cutout.trees.FeatureTable;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** What each region of one level says about being the subject: some 110 numbers. */
final class RegionFeatures {
    private static final Set<Cue> SPREAD_MATTERS =
            EnumSet.of(
                    Cue.LIGHTNESS, Cue.GREEN_RED, Cue.BLUE_YELLOW, Cue.STEEPNESS, Cue.FINE_DETAIL);
    private final Regions regions;
    private final Map<Cue, Plane> cues;
    private final ColorWords words;
    private final FeatureTable table;

    RegionFeatures(Regions regions, Map<Cue, Plane> cues, ColorWords words) {
        this.regions = regions;
        this.cues = cues;
        this.words = words;
        this.table = new FeatureTable(regions.count());
    }

    FeatureTable table() {
        RegionShape.addTo(table, regions);
        for (Map.Entry<Cue, Plane> cue : cues.entrySet()) {
            addCue(cue.getKey(), cue.getValue());
        }
        new RegionColors(words, regions).addTo(table);
        addPicture();
        return table;
    }

    /** Mean; how unusual it is in the picture; contrast with the neighbours; spread. */
    private void addCue(Cue cue, Plane plane) {
        float[] mean = regions.means(plane);
        float all = plane.mean();
        float deviation = deviation(plane, all);
        float[] around = regions.neighbours(mean);
        float[] unusual = new float[mean.length];
        float[] contrast = new float[mean.length];
        for (int r = 0; r < mean.length; r++) {
            unusual[r] = (mean[r] - all) / (deviation + 1e-6f);
            contrast[r] = mean[r] - around[r];
        }
        table.add(mean);
        table.add(unusual);
        table.add(contrast);
        if (SPREAD_MATTERS.contains(cue)) {
            table.add(spread(plane, mean));
        }
    }

    private static float deviation(Plane plane, float mean) {
        double sum = 0;
        for (float v : plane.values()) {
            sum += (v - mean) * (v - mean);
        }
        return (float) Math.sqrt(sum / plane.values().length);
    }

    private float[] spread(Plane plane, float[] mean) {
        float[] squares = regions.means(plane.map(v -> v * v));
        for (int r = 0; r < mean.length; r++) {
            squares[r] = (float) Math.sqrt(Math.max(squares[r] - mean[r] * mean[r], 0));
        }
        return squares;
    }

    /** What is the same for all regions of a picture. */
    private void addPicture() {
        for (Cue cue : new Cue[] {Cue.LIGHTNESS, Cue.SHARPNESS, Cue.STEEPNESS}) {
            Plane plane = plane(cue);
            table.add(deviation(plane, plane.mean()));
        }
        table.add(plane(Cue.SURROUND).mean());
        table.add(plane(Cue.RANK).mean());
        table.add((double) regions.width() / regions.height());
    }

    private Plane plane(Cue cue) {
        Plane plane = cues.get(cue);
        if (plane == null) {
            throw new IllegalStateException(cue + " was not measured");
        }
        return plane;
    }
}
