package dev.easel.engine.retoucher.upscale;

import dev.easel.engine.EngineResult;
import dev.easel.engine.ImageRequest.Upscale;
import dev.easel.engine.Inputs;
import dev.easel.engine.Job;
import dev.easel.engine.Progress;
import dev.easel.engine.retoucher.core.Bilingual;
import dev.easel.engine.retoucher.core.Edit;
import dev.easel.engine.retoucher.core.Rows;
import dev.easel.image.Pixels;
import java.util.List;

/**
 * Enlarges a picture 2, 4 or 8 times in pieces, each doubled until it is large enough and then
 * finished: memory is bounded by the result.
 */
public final class UpscaleEdit implements Edit<Upscale> {
    private static final long MOST_PIXELS = 100_000_000;
    private static final int TILE = 384;
    private static final int TILES_AT_ONCE = 4;
    private static final Bilingual TOO_LARGE =
            new Bilingual(
                    "The result would have more than 100 megapixels: choose a smaller factor.",
                    "Kết quả sẽ vượt quá 100 megapixel: hãy chọn hệ số nhỏ hơn.");

    private final Enlarger enlarger = new Enlarger();

    @Override
    public EngineResult apply(Upscale request, Job job, Progress progress) {
        Pixels image = job.inputs().get(Inputs.Role.IMAGE);
        int factor = request.factor();
        if (image.size().area() * factor * factor > MOST_PIXELS) {
            return new EngineResult.Refusal("too_large", TOO_LARGE.in(job.language()), false);
        }
        Recipe recipe = Recipe.of(request.flavor());
        boolean cleaned = recipe.cleaning() != Cleaning.NONE;
        Pixels clean = recipe.cleaning().apply(image, progress.part(0, .5));
        Finish finish = new Finish(request, recipe, job.seed());
        Pixels large = enlarge(clean, finish, progress.part(cleaned ? .5 : 0, 1));
        return new EngineResult.Picture(large, List.of());
    }

    private Pixels enlarge(Pixels image, Finish finish, Progress progress) {
        int factor = finish.request().factor();
        TrainedNetwork first = finish.recipe().network(Layers.sample(image));
        Pixels out = Pixels.blank(factor * image.width(), factor * image.height());
        List<Area> areas = Area.cut(image.width(), image.height(), TILE / factor);
        for (int done = 0; done < areas.size(); done += TILES_AT_ONCE) {
            progress.at((double) done / areas.size());
            List<Area> batch = areas.subList(done, Math.min(areas.size(), done + TILES_AT_ONCE));
            Rows.each(
                    batch.size(),
                    i -> {
                        Area area = batch.get(i);
                        write(
                                enlarger.enlarge(image, area, first, finish),
                                area.times(factor),
                                out);
                    });
        }
        progress.at(1);
        return out;
    }

    private static void write(Layers piece, Area area, Pixels out) {
        for (int y = 0; y < area.height(); y++) {
            for (int x = 0; x < area.width(); x++) {
                out.argb()[(area.y() + y) * out.width() + area.x() + x] = piece.argb(x, y);
            }
        }
    }
}
