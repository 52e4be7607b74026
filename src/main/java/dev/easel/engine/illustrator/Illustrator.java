package dev.easel.engine.illustrator;

import dev.easel.engine.Engine;
import dev.easel.engine.EngineResult;
import dev.easel.engine.Engines;
import dev.easel.engine.ImageRequest;
import dev.easel.engine.ImageRequest.Generate;
import dev.easel.engine.Job;
import dev.easel.engine.Progress;
import dev.easel.engine.illustrator.cast.Cast;
import dev.easel.engine.illustrator.cast.Troupe;
import dev.easel.engine.illustrator.icons.NotoIcons;
import dev.easel.engine.illustrator.words.Reading;
import dev.easel.engine.illustrator.words.SceneReader;
import dev.easel.engine.illustrator.world.World;
import dev.easel.image.Feature;
import dev.easel.image.Pixels;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * The engine that draws pictures from words by program: it reads the prompt into a scene, paints
 * the scene's world, and puts its cast on the stage. Needs no model, no key and no network, and
 * loads its dictionaries and icons when first asked.
 */
@Component
@Order(Engines.BUILT_IN)
public class Illustrator implements Engine {
    private static final String ONLY_NEW =
            "The illustrator only draws new pictures from words; choose another engine to edit"
                    + " one.";
    private static final String ONLY_NEW_VI =
            "Bộ minh họa chỉ vẽ ảnh mới từ lời mô tả; hãy chọn bộ khác để chỉnh sửa ảnh.";

    private static final long BYTES_A_PIXEL = 22;
    private static final int LARGE = 1_500;
    private static final int PREVIEW = 384;
    private static final double PREVIEW_SHARE = 0.05;

    private record Studio(SceneReader reader, World world) {}

    private final Supplier<Studio> studio = SingletonSupplier.of(Illustrator::open);

    private static Studio open() {
        Cast cast = new Troupe(NotoIcons.load());
        return new Studio(new SceneReader(cast.kinds()), new World(cast));
    }

    @Override
    public String name() {
        return "illustrator";
    }

    @Override
    public Set<Feature> abilities() {
        return Set.of(Feature.IMAGE_GENERATION);
    }

    @Override
    public long memory(ImageRequest request, long pixels) {
        long drawn = request instanceof Generate generate ? generate.size().area() : 0;
        return BYTES_A_PIXEL * drawn + Integer.BYTES * pixels;
    }

    @Override
    public boolean keepsLayout() {
        return true;
    }

    @Override
    public EngineResult run(Job job, Progress progress) {
        if (!(job.request() instanceof Generate request)) {
            boolean vietnamese = job.language().getLanguage().equals("vi");
            String message = vietnamese ? ONLY_NEW_VI : ONLY_NEW;
            return new EngineResult.Refusal("unsupported_feature", message, false);
        }
        progress.at(0);
        Studio open = studio.get();
        Reading reading = open.reader().read(request.prompt(), job.seed(), job.language());
        World.Wish wish = new World.Wish(request, job.inputs(), job.seed());
        if (wish.size().longSide() >= LARGE) {
            World.Wish small = wish.sized(wish.size().within(PREVIEW));
            Progress first = progress.part(0, PREVIEW_SHARE);
            progress.preview(open.world().paint(reading.scene(), small, first));
        }
        Pixels pixels = open.world().paint(reading.scene(), wish, progress.part(PREVIEW_SHARE, 1));
        return new EngineResult.Picture(pixels, reading.notes());
    }
}
