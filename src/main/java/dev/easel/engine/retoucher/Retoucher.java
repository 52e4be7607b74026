package dev.easel.engine.retoucher;

import dev.easel.engine.Engine;
import dev.easel.engine.EngineResult;
import dev.easel.engine.Engines;
import dev.easel.engine.ImageRequest;
import dev.easel.engine.ImageRequest.Expand;
import dev.easel.engine.ImageRequest.Generate;
import dev.easel.engine.ImageRequest.Reimagine;
import dev.easel.engine.ImageRequest.Relight;
import dev.easel.engine.ImageRequest.RemoveBackground;
import dev.easel.engine.ImageRequest.StyleTransfer;
import dev.easel.engine.ImageRequest.Upscale;
import dev.easel.engine.Job;
import dev.easel.engine.Progress;
import dev.easel.engine.retoucher.core.Bilingual;
import dev.easel.engine.retoucher.cutout.RemoveBackgroundEdit;
import dev.easel.engine.retoucher.expand.ExpandEdit;
import dev.easel.engine.retoucher.reimagine.ReimagineEdit;
import dev.easel.engine.retoucher.relight.RelightEdit;
import dev.easel.engine.retoucher.style.StyleTransferEdit;
import dev.easel.engine.retoucher.upscale.UpscaleEdit;
import dev.easel.image.Feature;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The engine that edits pictures with classical image processing: no network, no neural weights.
 */
@Component
@Order(Engines.BUILT_IN)
public class Retoucher implements Engine {
    private static final Bilingual NOT_DONE =
            new Bilingual(
                    "The retoucher edits pictures; it does not do this.",
                    "Bộ chỉnh ảnh chỉ sửa ảnh có sẵn, không làm được việc này.");

    private final RemoveBackgroundEdit cutout = new RemoveBackgroundEdit();
    private final ExpandEdit expand = new ExpandEdit();
    private final StyleTransferEdit style = new StyleTransferEdit();
    private final RelightEdit relight = new RelightEdit();
    private final UpscaleEdit upscale = new UpscaleEdit();
    private final ReimagineEdit reimagine = new ReimagineEdit();

    @Override
    public String name() {
        return "retoucher";
    }

    @Override
    public Set<Feature> abilities() {
        return EnumSet.of(
                Feature.REMOVE_BACKGROUND,
                Feature.UPSCALE,
                Feature.IMAGE_EXPAND,
                Feature.STYLE_TRANSFER,
                Feature.RELIGHT,
                Feature.REIMAGINE);
    }

    /** As measured at 12 megapixels by {@code ./easel bench retoucher FOLDER memory}. */
    @Override
    public long memory(ImageRequest request, long pixels) {
        return switch (request) {
            case RemoveBackground _ -> 24 * pixels;
            case Upscale upscale -> (8 + 11L * upscale.factor() * upscale.factor()) * pixels;
            case Relight _ -> 48 * pixels;
            case StyleTransfer _, Reimagine _, Expand _ -> 30 * pixels;
            case Generate _ -> 0;
        };
    }

    @Override
    public EngineResult run(Job job, Progress progress) {
        return switch (job.request()) {
            case Expand request -> expand.apply(request, job, progress);
            case RemoveBackground request -> cutout.apply(request, job, progress);
            case Upscale request -> upscale.apply(request, job, progress);
            case Relight request -> relight.apply(request, job, progress);
            case StyleTransfer request -> style.apply(request, job, progress);
            case Reimagine request -> reimagine.apply(request, job, progress);
            case Generate _ -> refuse(job);
        };
    }

    private static EngineResult refuse(Job job) {
        return new EngineResult.Refusal("unsupported", NOT_DONE.in(job.language()), false);
    }
}
