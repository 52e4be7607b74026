package dev.easel.engine.retoucher.upscale;

import dev.easel.engine.retoucher.core.Plane;
import dev.easel.image.Pixels;
import java.util.Arrays;
import java.util.List;

/** Enlarges a piece of a picture, one doubling after the other. */
final class Enlarger {
    /** Pixels at a piece's border that a doubling gets wrong, seen from the small side. */
    private static final int SPOILED = 8;

    private final List<Doubling> doublings =
            Arrays.stream(TrainedNetwork.values())
                    .map(TrainedNetwork::read)
                    .map(Doubling::new)
                    .toList();

    /**
     * Enlarges one area.
     *
     * @param first the network for the first doubling
     * @param finish the last touch
     */
    Layers enlarge(Pixels picture, Area area, TrainedNetwork first, Finish finish) {
        int factor = finish.request().factor();
        Area kept = area.grown(margin(1, finish), picture.width(), picture.height());
        Layers piece = Layers.of(picture, kept);
        for (int times = 2; times <= factor; times *= 2) {
            TrainedNetwork network = times == 2 ? first : first.next();
            piece = doublings.get(network.ordinal()).apply(piece);
            Area have = kept.times(2);
            kept =
                    area.times(times)
                            .grown(
                                    margin(times, finish),
                                    times * picture.width(),
                                    times * picture.height());
            piece = piece.crop(kept.from(have));
        }
        Plane luma = finish.apply(piece.luma(), kept.x(), kept.y());
        return piece.withLuma(luma).crop(area.times(factor).from(kept));
    }

    /** Pixels needed around an area that has been enlarged so many times. */
    private static int margin(int times, Finish finish) {
        return times == finish.request().factor()
                ? finish.reach()
                : SPOILED + (margin(2 * times, finish) + 1) / 2;
    }
}
