package dev.easel.engine.retoucher.expand;

import dev.easel.engine.EngineResult;
import dev.easel.engine.ImageRequest.Expand;
import dev.easel.engine.Inputs;
import dev.easel.engine.Job;
import dev.easel.engine.Progress;
import dev.easel.engine.retoucher.core.Alpha;
import dev.easel.engine.retoucher.core.Bilingual;
import dev.easel.engine.retoucher.core.Edit;
import dev.easel.engine.retoucher.core.Plane;
import dev.easel.engine.retoucher.cutout.SubjectMap;
import dev.easel.engine.retoucher.patch.Canvas;
import dev.easel.engine.retoucher.patch.Completion;
import dev.easel.engine.retoucher.patch.PatchImage;
import dev.easel.engine.retoucher.patch.SeamBlend;
import dev.easel.engine.retoucher.patch.SourceMap;
import dev.easel.image.Pixels;
import java.util.ArrayList;
import java.util.List;

/**
 * Continues a picture beyond its edges; its own pixels stay bit for bit, all but a scanned frame's.
 */
public final class ExpandEdit implements Edit<Expand> {
    private static final long MOST_PIXELS = 100_000_000;
    private static final Bilingual TOO_LARGE =
            new Bilingual(
                    "The expanded picture would have more than 100 megapixels; add less, or start"
                            + " from a smaller picture.",
                    "Ảnh sau khi mở rộng sẽ vượt quá 100 megapixel; hãy thêm ít hơn hoặc dùng ảnh"
                            + " nhỏ hơn.");
    private static final Bilingual UNFRAMED =
            new Bilingual(
                    "The thin frame at the picture's edge was painted over, so that no line stays.",
                    "Viền mảnh ở mép ảnh đã được vẽ phủ để không còn vệt.");
    private static final Bilingual MIRRORED =
            new Bilingual(
                    "The picture is too small for so wide an edge: it is mirrored, not continued.",
                    "Ảnh quá nhỏ so với phần mở rộng: phần thêm được phản chiếu từ ảnh gốc.");

    @Override
    public EngineResult apply(Expand request, Job job, Progress progress) {
        Pixels given = job.inputs().get(Inputs.Role.IMAGE);
        long width = (long) given.width() + request.left() + request.right();
        long height = (long) given.height() + request.top() + request.bottom();
        if (width * height > MOST_PIXELS) {
            return new EngineResult.Refusal("too_large", TOO_LARGE.in(job.language()), false);
        }
        Pixels result = Pixels.blank((int) width, (int) height);
        PictureEdge frame = PictureEdge.of(given);
        Pixels picture = frame.isEmpty() ? given : frame.cut(given);
        Expand margins = frame.added(request);
        place(picture, result, margins);
        List<Bilingual> notes = new ArrayList<>();
        if (!frame.isEmpty()) {
            notes.add(UNFRAMED);
        }
        if (!Alpha.isEmpty(picture)) {
            notes.addAll(fill(new Task(picture, margins, job.seed()), result, progress));
        }
        progress.at(1);
        return new EngineResult.Picture(
                result, notes.stream().map(n -> n.in(job.language())).toList());
    }

    /** What is filled around what. */
    private record Task(Pixels picture, Expand margins, long seed) {}

    private static void place(Pixels picture, Pixels result, Expand margins) {
        for (int y = 0; y < picture.height(); y++) {
            System.arraycopy(
                    picture.argb(),
                    y * picture.width(),
                    result.argb(),
                    (y + margins.top()) * result.width() + margins.left(),
                    picture.width());
        }
    }

    /** Fills the margins of the result; answers what of the prompt could not be done. */
    private static List<Bilingual> fill(Task task, Pixels result, Progress progress) {
        Layout layout = Layout.of(task.picture.size(), task.margins);
        if (!layout.fitsPatches()) {
            MirrorFill.around(task.picture, task.margins, result);
            return List.of(MIRRORED);
        }
        Pixels source = WorkCanvas.source(task.picture, layout);
        Plane likely = SubjectMap.of(source, progress.part(0, 0.2));
        Plane subject = CutByEdge.release(likely, layout);
        Steering steering = Steering.of(task.margins.prompt(), source);
        progress.at(0.2);
        Canvas canvas = WorkCanvas.of(source, layout, steering.reluctance(subject));
        progress.at(0.2);
        Completion.Result filled = new Completion(canvas, task.seed).run(progress.part(0.2, 0.8));
        SourceMap origins = SourceMap.of(filled, canvas.hole());
        PatchImage blended = filled.picture();
        new SeamBlend(blended, canvas.hole(), origins).run(progress.part(0.8, 0.95));
        new DetailTransfer(task.picture, layout, origins, blended, result)
                .run(progress.part(0.95, 1));
        return steering.notes();
    }
}
