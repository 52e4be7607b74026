package dev.easel.engine.retoucher.bench;

import dev.easel.engine.EngineResult;
import dev.easel.engine.ImageRequest;
import dev.easel.engine.Inputs;
import dev.easel.engine.Inputs.Role;
import dev.easel.engine.Job;
import dev.easel.engine.Progress;
import dev.easel.engine.retoucher.Retoucher;
import dev.easel.image.Pixels;
import java.util.Locale;
import java.util.Map;

/** What the retoucher makes of a picture, seed 1, as a user would get it. */
final class Edited {
    private static final Retoucher RETOUCHER = new Retoucher();
    private static final long SEED = 1;

    private Edited() {}

    static Pixels of(Pixels picture, ImageRequest request) {
        return of(Inputs.of(picture), request);
    }

    static Pixels of(Pixels picture, Pixels reference, ImageRequest request) {
        return of(
                new Inputs(Map.of(Role.IMAGE, picture, Role.REFERENCE_IMAGE, reference)), request);
    }

    private static Pixels of(Inputs inputs, ImageRequest request) {
        Job job = new Job(request, inputs, SEED, Locale.ENGLISH);
        return switch (RETOUCHER.run(job, Progress.NONE)) {
            case EngineResult.Picture picture -> picture.pixels();
            case EngineResult.Refusal refusal -> throw new IllegalStateException(refusal.message());
        };
    }
}
