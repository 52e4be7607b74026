package dev.easel.engine.retoucher.style;

import dev.easel.engine.EngineResult;
import dev.easel.engine.ImageRequest.StyleTransfer;
import dev.easel.engine.Inputs.Role;
import dev.easel.engine.Job;
import dev.easel.engine.Progress;
import dev.easel.engine.retoucher.core.Alpha;
import dev.easel.engine.retoucher.core.Bilingual;
import dev.easel.engine.retoucher.core.ColorPlanes;
import dev.easel.engine.retoucher.core.ColorSpace;
import dev.easel.engine.retoucher.core.Edit;
import dev.easel.engine.retoucher.core.Resize;
import dev.easel.engine.retoucher.paint.FullSize;
import dev.easel.engine.retoucher.stroke.PatchLibrary;
import dev.easel.image.PixelSize;
import dev.easel.image.Pixels;
import java.util.List;

/** Paints a picture with the palette and with rotated pieces of the brushwork of a reference. */
public final class StyleTransferEdit implements Edit<StyleTransfer> {
    /** Long side of what is painted; larger pictures get their detail back afterwards. */
    private static final int WORKING_SIDE = 1280;

    private static final double REFERENCE_SCALE = 0.95;
    private static final double DETAIL_KEPT = 0.4;

    private static final Bilingual EMPTY_REFERENCE =
            new Bilingual(
                    "The reference image is fully transparent: choose one that shows something.",
                    "Ảnh tham chiếu hoàn toàn trong suốt: hãy chọn ảnh có nội dung.");
    private static final Bilingual COLOURS_ONLY =
            new Bilingual(
                    "One of the pictures is too small for brushwork: only the colours were taken.",
                    "Một trong hai ảnh quá nhỏ để lấy nét cọ: chỉ lấy màu sắc.");

    @Override
    public EngineResult apply(StyleTransfer request, Job job, Progress progress) {
        Pixels image = job.inputs().get(Role.IMAGE);
        Pixels reference = job.inputs().get(Role.REFERENCE_IMAGE);
        if (Alpha.isEmpty(reference)) {
            return new EngineResult.Refusal(
                    "empty_reference", EMPTY_REFERENCE.in(job.language()), false);
        }
        if (request.styleStrength() <= 0 || Alpha.isEmpty(image)) {
            return new EngineResult.Picture(image, List.of());
        }
        return restyled(request, job, progress);
    }

    private static boolean hasBrushwork(PixelSize size) {
        return Math.min(size.width(), size.height()) >= PatchLibrary.SMALLEST;
    }

    private static EngineResult restyled(StyleTransfer request, Job job, Progress progress) {
        progress.at(0);
        Pixels image = job.inputs().get(Role.IMAGE);
        PixelSize size = image.size().within(WORKING_SIDE);
        Pixels small = Resize.AREA.to(size, image);
        int side = Math.max(1, (int) (size.longSide() * REFERENCE_SCALE));
        ColorPlanes style = Reference.of(job.inputs().get(Role.REFERENCE_IMAGE), side);
        progress.at(0.1);
        boolean brushwork =
                hasBrushwork(size)
                        && hasBrushwork(style.size())
                        && hasBrushwork(job.inputs().get(Role.REFERENCE_IMAGE).size());
        Restyling restyling = new Restyling(request, job.seed(), style, brushwork);
        ColorPlanes after = restyling.of(small, progress.part(0.1, 0.9));
        float detail = (float) (DETAIL_KEPT * request.structureStrength());
        ColorPlanes before = ColorSpace.SRGB.of(small);
        return new EngineResult.Picture(
                FullSize.of(image, before, after, detail),
                brushwork || request.portraitStyle() != null
                        ? List.of()
                        : List.of(COLOURS_ONLY.in(job.language())));
    }
}
