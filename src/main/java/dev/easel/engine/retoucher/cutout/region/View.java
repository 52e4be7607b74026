package dev.easel.engine.retoucher.cutout.region;

import dev.easel.engine.retoucher.core.ColorPlanes;
import dev.easel.engine.retoucher.core.ColorSpace;
import dev.easel.engine.retoucher.core.Plane;
import dev.easel.engine.retoucher.cutout.trees.FeatureTable;
import dev.easel.image.Pixels;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A small picture, measured and cut into regions in several ways.
 *
 * @param lab its CIELAB colours
 * @param cues a plane each, of those in {@link #KEPT}
 * @param levels the regions by {@link Segmentation#EVEN}, PARTS and THINGS
 * @param features what the regions of each level say
 * @param fine superpixels for cutting
 */
public record View(
        ColorPlanes lab,
        Map<Cue, Plane> cues,
        List<Regions> levels,
        List<FeatureTable> features,
        Regions fine) {
    /** The cues that are still known when the regions' features have been measured. */
    public static final Set<Cue> KEPT =
            EnumSet.of(Cue.STEEPNESS, Cue.SHARPNESS, Cue.SURROUND, Cue.RANK);

    private static final List<Segmentation> LEVELS =
            List.of(Segmentation.EVEN, Segmentation.PARTS, Segmentation.THINGS);
    private static final float[] WEIGHTS = {1, 0.8f, 0.4f};

    /** Of an opaque picture of some 400 pixels, at least 16 a side. */
    public static View of(Pixels picture) {
        ColorPlanes lab = ColorSpace.CIELAB.of(picture);
        List<Regions> all =
                Stream.concat(LEVELS.stream(), Stream.of(Segmentation.FINE))
                        .parallel()
                        .map(s -> s.of(lab))
                        .toList();
        List<Regions> levels = all.subList(0, LEVELS.size());
        Map<Cue, Plane> cues = CueMaps.of(lab, levels.getFirst());
        ColorWords words = ColorWords.of(lab);
        List<FeatureTable> features =
                levels.parallelStream()
                        .map(r -> new RegionFeatures(r, cues, words).table())
                        .toList();
        cues.keySet().retainAll(KEPT);
        return new View(lab, cues, levels, features, all.getLast());
    }

    /** One value a region of each level, blended into one plane of 0–1. */
    public Plane blend(List<float[]> values) {
        Plane out = Plane.zeros(lab.width(), lab.height());
        float total = 0;
        for (float w : WEIGHTS) {
            total += w;
        }
        for (int k = 0; k < WEIGHTS.length; k++) {
            float weight = WEIGHTS[k] / total;
            int[] label = levels.get(k).label();
            for (int i = 0; i < label.length; i++) {
                out.values()[i] += weight * Math.clamp(values.get(k)[label[i]], 0, 1);
            }
        }
        return out;
    }

    /** A cue of {@link #KEPT}. */
    public Plane cue(Cue cue) {
        Plane plane = cues.get(cue);
        if (plane == null) {
            throw new IllegalArgumentException(cue + " is not kept");
        }
        return plane;
    }
}
