package dev.easel.engine.retoucher.reimagine;

import dev.easel.engine.EngineResult;
import dev.easel.engine.ImageRequest.Expand;
import dev.easel.engine.ImageRequest.Reimagine;
import dev.easel.engine.Inputs.Role;
import dev.easel.engine.Job;
import dev.easel.engine.Progress;
import dev.easel.engine.retoucher.core.Alpha;
import dev.easel.engine.retoucher.core.ColorPlanes;
import dev.easel.engine.retoucher.core.ColorSpace;
import dev.easel.engine.retoucher.core.Edit;
import dev.easel.engine.retoucher.core.Resize;
import dev.easel.engine.retoucher.expand.ExpandEdit;
import dev.easel.engine.retoucher.look.Scene;
import dev.easel.engine.retoucher.look.Setting;
import dev.easel.engine.retoucher.paint.FullSize;
import dev.easel.engine.retoucher.paint.Ramp;
import dev.easel.image.AspectRatio;
import dev.easel.image.Pixels;
import java.util.List;

/** Redoes a picture in the looks its prompt names, or in a variation the seed chooses. */
public final class ReimagineEdit implements Edit<Reimagine> {
    /** Long side of what is painted; larger pictures get their detail back afterwards. */
    private static final int WORKING_SIDE = 1280;

    /** Share of the progress after which the picture has its shape. */
    private static final double FRAMED = 0.2;

    private final WishReader reader = new WishReader();

    @Override
    public EngineResult apply(Reimagine request, Job job, Progress progress) {
        progress.at(0);
        Wish wish = reader.read(request.prompt());
        Pixels image = framed(request, job, progress.part(0, FRAMED));
        if (Alpha.isEmpty(image)) {
            return new EngineResult.Picture(image, List.of());
        }
        progress.at(FRAMED);
        Plan plan = Plan.of(wish, request.imagination(), job.seed());
        Pixels small = Resize.AREA.to(image.size().within(WORKING_SIDE), image);
        ColorPlanes before = ColorSpace.SRGB.of(small);
        ColorPlanes after = painted(before, plan, job.seed(), progress.part(FRAMED, 0.92));
        progress.at(0.95);
        Pixels result = FullSize.of(image, before, after, plan.detail());
        return new EngineResult.Picture(result, Notes.of(wish, job.language()));
    }

    /** In the shape asked for: grown where a crop would cut the subject. */
    private static Pixels framed(Reimagine request, Job job, Progress progress) {
        Pixels image = job.inputs().get(Role.IMAGE);
        AspectRatio shape = request.aspectRatio();
        Expand room = shape == null ? null : Framing.room(image, shape);
        if (room == null) {
            return Framing.of(image, shape);
        }
        Job grow = new Job(room, job.inputs(), job.seed(), job.language());
        return switch (new ExpandEdit().apply(room, grow, progress)) {
            case EngineResult.Picture grown -> grown.pixels();
            case EngineResult.Refusal _ -> Framing.of(image, shape);
        };
    }

    private static ColorPlanes painted(
            ColorPlanes before, Plan plan, long seed, Progress progress) {
        Scene scene = new Scene(before);
        ColorPlanes picture = before;
        int count = plan.steps().size();
        for (int i = 0; i < count; i++) {
            Plan.Step step = plan.steps().get(i);
            Beats beats = new Beats(progress.part((double) i / count, (i + 1.0) / count));
            Setting setting = new Setting(step.amount(), seed, scene, beats);
            picture = step.painter().paint(picture, setting);
            progress.at((i + 1.0) / count);
        }
        return Ramp.mix(before, picture, plan.share());
    }
}
