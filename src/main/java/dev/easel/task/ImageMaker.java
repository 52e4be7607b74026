package dev.easel.task;

import dev.easel.engine.Engine;
import dev.easel.engine.EngineResult;
import dev.easel.engine.EngineResult.Picture;
import dev.easel.engine.EngineResult.Refusal;
import dev.easel.engine.Engines;
import dev.easel.engine.Inputs;
import dev.easel.engine.Inputs.Role;
import dev.easel.engine.Job;
import dev.easel.engine.Progress;
import dev.easel.gallery.GalleryImage;
import dev.easel.image.ImageCodec;
import dev.easel.image.Pixels;
import dev.easel.storage.BlobStore;
import dev.easel.task.Task.Outcome;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes a task's images: inputs → engine → file and thumbnail in the store. */
@Component
class ImageMaker {
    private static final int THUMBNAIL_SIDE = 512;
    private static final double ENCODING_SHARE = 0.08;

    private final Engines engines;
    private final ImageCodec codec;
    private final BlobStore blobs;
    private final MemoryBudget memory;
    private final Clock clock;

    ImageMaker(
            Engines engines, ImageCodec codec, BlobStore blobs, MemoryBudget memory, Clock clock) {
        this.engines = engines;
        this.codec = codec;
        this.blobs = blobs;
        this.memory = memory;
        this.clock = clock;
    }

    /** What came out: images whose bytes are stored but which no row knows yet. */
    record Made(List<GalleryImage> images, Outcome outcome) {}

    /** The engine said no. */
    static final class RefusedException extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient TaskError error;

        RefusedException(TaskError error) {
            super(error.message(), null, false, false);
            this.error = error;
        }

        TaskError error() {
            return error;
        }
    }

    /**
     * Throws {@link RefusedException} if there will be no picture, and what {@code progress}
     * throws.
     */
    Made make(Task task, Progress progress) {
        Engine engine =
                engines.pick(task.request().feature(), task.spec().engine())
                        .orElseThrow(
                                () ->
                                        new RefusedException(
                                                new TaskError(
                                                        "engine_gone",
                                                        "The engine '%s' is not configured any more; submit again with another."
                                                                .formatted(task.spec().engine()),
                                                        false)));
        Map<Role, byte[]> files = files(task.spec());
        long pixels = files.values().stream().mapToLong(f -> codec.probe(f).size().area()).sum();
        try (var _ = memory.reserve(engine.memory(task.request(), pixels), progress)) {
            return make(task, engine, decoded(files), progress);
        }
    }

    private Made make(Task task, Engine engine, Inputs inputs, Progress progress) {
        List<GalleryImage> images = new ArrayList<>();
        Set<String> notes = new LinkedHashSet<>();
        Double confidence = null;
        int count = task.spec().imageIds().size();
        for (int i = 0; i < count; i++) {
            Progress part = progress.part((double) i / count, (i + 1.0) / count);
            Picture picture = run(engine, task, inputs, i, part.part(0, 1 - ENCODING_SHARE));
            images.add(store(task, i, engine, picture.pixels()));
            if (i + 1 < count) {
                progress.preview(picture.pixels());
            }
            notes.addAll(picture.notes());
            confidence = picture.confidence();
            part.at(1);
        }
        return new Made(images, new Outcome(List.copyOf(notes), confidence, null));
    }

    private static Picture run(
            Engine engine, Task task, Inputs inputs, int index, Progress progress) {
        Locale language = Locale.forLanguageTag(task.spec().language());
        Job job = new Job(task.request(), inputs, task.spec().seed() + index, language);
        EngineResult result = engine.run(job, progress);
        return switch (result) {
            case Picture picture -> picture;
            case Refusal refusal ->
                    throw new RefusedException(
                            new TaskError(refusal.code(), refusal.message(), refusal.retryable()));
        };
    }

    private Inputs decoded(Map<Role, byte[]> files) {
        Map<Role, Pixels> pictures = new EnumMap<>(Role.class);
        files.forEach((role, bytes) -> pictures.put(role, codec.decode(bytes)));
        return new Inputs(pictures);
    }

    private Map<Role, byte[]> files(TaskSpec spec) {
        Map<Role, byte[]> files = new EnumMap<>(Role.class);
        for (TaskSpec.Input input : spec.inputs()) {
            byte[] bytes =
                    blobs.read(input.key())
                            .orElseThrow(
                                    () ->
                                            new RefusedException(
                                                    new TaskError(
                                                            "input_gone",
                                                            "The "
                                                                    + input.role().word()
                                                                    + " was deleted; submit again with another.",
                                                            false)));
            files.put(input.role(), bytes);
        }
        return files;
    }

    private GalleryImage store(Task task, int index, Engine engine, Pixels pixels) {
        TaskSpec spec = task.spec();
        byte[] bytes = codec.encode(pixels, spec.format());
        GalleryImage image =
                new GalleryImage(
                        spec.imageIds().get(index),
                        task.user(),
                        origin(task, index),
                        pixels.size(),
                        spec.format(),
                        bytes.length,
                        metadata(task, index, engine),
                        false,
                        clock.instant(),
                        null);
        blobs.put(image.file(), bytes);
        blobs.put(image.thumbnail(), codec.thumbnail(pixels, THUMBNAIL_SIDE));
        return image;
    }

    private static GalleryImage.Origin origin(Task task, int index) {
        TaskSpec spec = task.spec();
        return new GalleryImage.Origin(
                task.id(),
                index,
                task.session(),
                spec.parent(),
                task.request().feature(),
                spec.prompts().original(),
                spec.prompts().refined());
    }

    private static Map<String, Object> metadata(Task task, int index, Engine engine) {
        Map<String, Object> metadata = new LinkedHashMap<>();
        metadata.put("engine", engine.name());
        @Nullable Object model = task.spec().parameters().get("model");
        if (model != null) {
            metadata.put("model", model);
        }
        metadata.put("seed", task.spec().seed() + index);
        return metadata;
    }
}
