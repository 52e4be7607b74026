package dev.easel.engine.retoucher.relight;

import dev.easel.engine.EngineResult;
import dev.easel.engine.ImageRequest.Relight;
import dev.easel.engine.Inputs;
import dev.easel.engine.Job;
import dev.easel.engine.Progress;
import dev.easel.engine.retoucher.core.Edit;
import dev.easel.engine.retoucher.core.Plane;
import dev.easel.image.Pixels;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Lights a picture anew: from words, from a direction or from the light of a reference picture. */
public final class RelightEdit implements Edit<Relight> {
    @Override
    public EngineResult apply(Relight request, Job job, Progress progress) {
        Pixels image = job.inputs().get(Inputs.Role.IMAGE);
        progress.at(0);
        LightReader.Reading reading = LightReader.read(request.prompt(), start(job));
        LightSetup setup =
                request.direction() == null
                        ? reading.setup()
                        : reading.setup().withPlace(LightSetup.Place.of(request.direction()));
        Look look = Look.of(request.style());
        Plane luma = Scene.luma(image);
        CompletableFuture<Plane> search =
                CompletableFuture.supplyAsync(() -> SubjectMatte.of(image, luma));
        Scene empty = Scene.of(image);
        progress.at(.3);
        Plane matte = search.join();
        Scene scene = empty.around(matte);
        progress.at(.55);
        LightMaps maps = LightMaps.of(scene, setup, look.light());
        progress.at(.65);
        Exposure exposure =
                new Exposure(new Exposure.Negative(image, luma, matte), maps, setup, look);
        progress.at(.8);
        Pixels lit = exposure.expose((float) Math.clamp(request.strength(), 0, 1));
        progress.at(1);
        return new EngineResult.Picture(lit, reading.notes(job.language()));
    }

    private static LightSetup start(Job job) {
        @Nullable Pixels reference = job.inputs().find(Inputs.Role.REFERENCE_IMAGE);
        return reference == null ? LightSetup.USUAL : ReferenceLight.read(reference);
    }
}
