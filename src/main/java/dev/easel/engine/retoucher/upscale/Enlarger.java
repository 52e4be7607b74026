package dev.easel.engine.retoucher.upscale;

import dev.easel.engine.retoucher.core.Plane;

/** Enlarges a piece of a picture, one doubling after the other. */
final class Enlarger {
    /**
     * Pixels read around an area; a doubling spoils seven of them, the finish forty of the result.
     */
    private static final int MARGIN = 20;

    private final FilterBank photo = BankFile.PHOTO.read();
    private final FilterBank drawing = BankFile.DRAWING.read();
    private final FilterBank again = BankFile.SECOND_PASS.read();

    /**
     * Enlarges one area.
     *
     * @param factor 2, 4 or 8
     * @param finish the last touch
     */
    Layers enlarge(Layers picture, Area area, int factor, Finish finish) {
        Area inside = area;
        Area outside = area.grown(MARGIN, picture.width(), picture.height());
        Layers piece = picture.crop(outside);
        for (int times = 2; times <= factor; times *= 2) {
            FilterBank bank = bank(finish.recipe(), times);
            piece = piece.map(luma -> Doubling.by(bank, luma), Separable::twice);
            inside = area.times(times);
            outside = outside.times(2);
            Area kept = inside.grown(2 * MARGIN, times * picture.width(), times * picture.height());
            piece = piece.crop(kept.from(outside));
            outside = kept;
        }
        Plane luma = finish.apply(piece.luma(), outside.x(), outside.y());
        return piece.withLuma(luma).crop(inside.from(outside));
    }

    private FilterBank bank(Recipe recipe, int times) {
        if (recipe.drawing()) {
            return drawing;
        }
        return times == 2 ? photo : again;
    }
}
