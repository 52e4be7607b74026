package dev.easel.engine.retoucher.bench;

import dev.easel.engine.EngineResult;
import dev.easel.engine.ImageRequest.Flavor;
import dev.easel.engine.ImageRequest.Upscale;
import dev.easel.engine.Inputs;
import dev.easel.engine.Job;
import dev.easel.engine.Progress;
import dev.easel.engine.retoucher.core.Resize;
import dev.easel.engine.retoucher.upscale.UpscaleEdit;
import dev.easel.image.PixelSize;
import dev.easel.image.Pixels;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A way to make pictures larger: ours, or a public tool's. */
sealed interface Enlargement {
    String name();

    Pixels apply(Pixels small, int factor) throws IOException;

    /** Those that can be run here. */
    static List<Enlargement> all() {
        List<Enlargement> all = new ArrayList<>();
        all.add(new Interpolated("OpenCV bicubic", Resize.CUBIC));
        all.add(new Interpolated("OpenCV Lanczos", Resize.LANCZOS));
        for (Program program : Program.values()) {
            if (program.isInstalled()) {
                all.add(new Foreign(program));
            }
        }
        for (Flavor flavor : Flavor.values()) {
            all.add(new Ours(flavor));
        }
        return all;
    }

    private static PixelSize times(Pixels small, int factor) {
        return new PixelSize(factor * small.width(), factor * small.height());
    }

    record Interpolated(String name, Resize resize) implements Enlargement {
        @Override
        public Pixels apply(Pixels small, int factor) {
            return resize.to(times(small, factor), small);
        }
    }

    record Ours(Flavor flavor) implements Enlargement {
        private static final UpscaleEdit EDIT = new UpscaleEdit();

        @Override
        public String name() {
            return flavor.name().toLowerCase(Locale.ROOT);
        }

        @Override
        public Pixels apply(Pixels small, int factor) {
            Upscale request = new Upscale(factor, flavor, 0, 0, 0);
            Job job = new Job(request, Inputs.of(small), 1, Locale.ENGLISH);
            return ((EngineResult.Picture) EDIT.apply(request, job, Progress.NONE)).pixels();
        }
    }

    record Foreign(Program program) implements Enlargement {
        @Override
        public String name() {
            return program.title();
        }

        @Override
        public Pixels apply(Pixels small, int factor) throws IOException {
            return program.enlarge(small, factor);
        }
    }
}
