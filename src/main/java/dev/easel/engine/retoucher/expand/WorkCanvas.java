package dev.easel.engine.retoucher.expand;

import dev.easel.engine.retoucher.core.Alpha;
import dev.easel.engine.retoucher.core.Mask;
import dev.easel.engine.retoucher.core.Plane;
import dev.easel.engine.retoucher.core.Resize;
import dev.easel.engine.retoucher.patch.Canvas;
import dev.easel.engine.retoucher.patch.PatchImage;
import dev.easel.image.PixelSize;
import dev.easel.image.Pixels;
import dev.easel.image.Rgb;

/** Lays the source out at working scale, in the middle of the hole that is to be filled. */
final class WorkCanvas {
    private static final Rgb BEHIND = new Rgb(0x808080);

    private WorkCanvas() {}

    /**
     * The canvas to complete.
     *
     * @param sourcePart what {@link #source} answered
     * @param reluctance of each of its pixels to be copied, 0–1
     */
    static Canvas of(Pixels sourcePart, Layout layout, Plane reluctance) {
        PatchImage source = PatchImage.of(sourcePart);
        PixelSize all = layout.work();
        PatchImage image = PatchImage.blank(all.width(), all.height());
        Mask hole = Mask.none(all.width(), all.height()).not();
        Plane unwelcome = Plane.zeros(all.width(), all.height());
        for (int y = 0; y < source.height(); y++) {
            int from = y * source.width();
            int to = (y + layout.workTop()) * all.width() + layout.workLeft();
            System.arraycopy(source.data(), 4 * from, image.data(), 4 * to, 4 * source.width());
            System.arraycopy(reluctance.values(), from, unwelcome.values(), to, source.width());
            for (int x = 0; x < source.width(); x++) {
                hole.values()[to + x] = false;
            }
        }
        return new Canvas(image, hole, unwelcome);
    }

    /** The source part at working scale, opaque. */
    static Pixels source(Pixels picture, Layout layout) {
        PixelSize size = new PixelSize(layout.width(), layout.height());
        Pixels cut = picture.part(layout.x(), layout.y(), size);
        return Resize.AREA.to(layout.workSource(), Alpha.over(cut, BEHIND));
    }
}
