package dev.easel.engine.retoucher.cutout;

import dev.easel.engine.EngineResult;
import dev.easel.engine.ImageRequest.RemoveBackground;
import dev.easel.engine.Inputs;
import dev.easel.engine.Job;
import dev.easel.engine.Progress;
import dev.easel.engine.retoucher.core.Alpha;
import dev.easel.engine.retoucher.core.Bilingual;
import dev.easel.engine.retoucher.core.Edit;
import dev.easel.engine.retoucher.core.Plane;
import dev.easel.image.Pixels;
import dev.easel.image.Rgb;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts the subject out of its background and says how sure it is. A picture that is partly
 * transparent already keeps its alpha.
 */
public final class RemoveBackgroundEdit implements Edit<RemoveBackground> {
    private static final double KEPT_CONFIDENCE = 0.95;
    private static final double TRANSPARENT_SHARE = 0.01;
    private static final Rgb BEHIND = new Rgb(0x808080);

    @Override
    public EngineResult apply(RemoveBackground request, Job job, Progress progress) {
        progress.at(0);
        Pixels picture = job.inputs().get(Inputs.Role.IMAGE);
        if (Alpha.isEmpty(picture)) {
            return new EngineResult.Refusal("empty_image", Words.EMPTY.in(job.language()), false);
        }
        List<Bilingual> notes = new ArrayList<>();
        Answer answer = answer(request, picture, notes, progress.part(0, 0.9));
        Pixels result = render(request, picture, answer);
        progress.at(1);
        return new EngineResult.Picture(
                result,
                notes.stream().map(n -> n.in(job.language())).toList(),
                answer.cutout.confidence());
    }

    /** What was found; {@code own} if the alpha is the picture's own. */
    private record Answer(Cutout cutout, boolean own) {}

    private static Answer answer(
            RemoveBackground request, Pixels picture, List<Bilingual> notes, Progress progress) {
        Plane alpha = Alpha.of(picture);
        if (1 - opaqueShare(alpha) > TRANSPARENT_SHARE) {
            notes.add(Words.ALREADY_TRANSPARENT);
            return new Answer(new Cutout(alpha, KEPT_CONFIDENCE), true);
        }
        var box = request.subjectBox();
        if (box != null && Frame.inside(picture.size(), box).isEmpty()) {
            notes.add(Words.BOX_OUTSIDE);
        }
        Cutout found = Cutout.of(Alpha.over(picture, BEHIND), box, progress);
        if (found.confidence() <= 0) {
            notes.add(Words.NO_SUBJECT);
            return new Answer(new Cutout(alpha, 0), true);
        }
        if (found.confidence() < Cutout.UNSURE) {
            notes.add(box == null ? Words.UNSURE : Words.UNSURE_IN_BOX);
        }
        Plane both = found.alpha().with(alpha, (a, b) -> a * b);
        return new Answer(new Cutout(both, found.confidence()), false);
    }

    private static double opaqueShare(Plane alpha) {
        int n = 0;
        for (float a : alpha.values()) {
            n += a > 0.98f ? 1 : 0;
        }
        return (double) n / alpha.values().length;
    }

    private static Pixels render(RemoveBackground request, Pixels picture, Answer answer) {
        Plane alpha = answer.cutout.alpha();
        if (request.mask()) {
            return grey(alpha);
        }
        Pixels subject = answer.own ? picture : SubjectColors.of(picture, alpha);
        Rgb background = request.background();
        return background == null ? subject : Alpha.over(subject, background);
    }

    private static Pixels grey(Plane alpha) {
        Pixels out = Pixels.blank(alpha.width(), alpha.height());
        for (int i = 0; i < out.argb().length; i++) {
            int v = Math.clamp(Math.round(alpha.values()[i] * 255), 0, 255);
            out.argb()[i] = 0xFF000000 | v * 0x010101;
        }
        return out;
    }
}
