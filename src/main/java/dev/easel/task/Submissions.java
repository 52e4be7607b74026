package dev.easel.task;

import dev.easel.engine.Engine;
import dev.easel.engine.Engines;
import dev.easel.engine.ImageRequest;
import dev.easel.http.FieldReader;
import dev.easel.http.Form;
import dev.easel.http.PublicUrl;
import dev.easel.id.ImageId;
import dev.easel.id.TaskId;
import dev.easel.image.Feature;
import dev.easel.image.PixelSize;
import dev.easel.storage.BlobKey;
import dev.easel.storage.BlobStore;
import dev.easel.task.ImageSources.Source;
import dev.easel.task.Task.Outcome;
import dev.easel.task.Task.State;
import dev.easel.task.Task.Times;
import dev.easel.task.TaskSpec.Input;
import dev.easel.task.TaskSpec.Prompts;
import dev.easel.task.form.CommonFields;
import dev.easel.task.form.FeatureForm;
import dev.easel.task.form.FeatureForms;
import dev.easel.task.form.ImageField;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The one way in: whatever asks for a picture (endpoint, chat, façade) brings a form here and gets
 * a task. Fields are judged first, then the images, and only what is right in every point is
 * stored.
 */
@Component
public class Submissions {
    private static final SecureRandom SEEDS = new SecureRandom();
    private static final PixelSize NO_SIZE = new PixelSize(1, 1);

    private final FeatureForms forms;
    private final ImageSources sources;
    private final Engines engines;
    private final BlobStore blobs;
    private final Tasks tasks;
    private final PublicUrl urls;
    private final Clock clock;

    Submissions(
            FeatureForms forms,
            ImageSources sources,
            Engines engines,
            BlobStore blobs,
            Tasks tasks,
            PublicUrl urls,
            Clock clock) {
        this.forms = forms;
        this.sources = sources;
        this.engines = engines;
        this.blobs = blobs;
        this.tasks = tasks;
        this.urls = urls;
        this.clock = clock;
    }

    /**
     * The words around a request.
     *
     * @param original as the user wrote them; null for the prompt field
     * @param refined shown to the user beside the original, null if nothing was refined
     * @param language of notes and errors, a BCP 47 tag: en or vi
     */
    public record Wording(@Nullable String original, @Nullable String refined, String language) {}

    /** A form that is right in every point, with its images at hand; nothing is stored yet. */
    public record Checked(
            FeatureForm form,
            ImageRequest request,
            CommonFields common,
            Map<ImageField, Source> images,
            Map<String, Object> parameters,
            String engine) {}

    /**
     * Checks everything; a {@link dev.easel.http.Problem} tells all that is wrong. May fetch URLs:
     * takes seconds.
     */
    public Checked check(Feature feature, Form form) {
        FeatureForm featureForm = forms.of(feature);
        FieldReader in = new FieldReader(form);
        CommonFields common = CommonFields.read(in, featureForm);
        Map<ImageField, String> names = names(featureForm, in);
        featureForm.read(in, null);
        Engine engine = engine(feature, common, in);
        in.finish();
        Map<ImageField, Source> images = new LinkedHashMap<>();
        names.forEach(
                (field, name) -> images.put(field, sources.resolve(form, name, common.user())));
        PixelSize size =
                images.containsKey(ImageField.IMAGE) ? images.get(ImageField.IMAGE).size() : null;
        FieldReader again = new FieldReader(form);
        ImageRequest request = featureForm.read(again, size);
        again.finish();
        return new Checked(featureForm, request, common, images, again.seen(), engine.name());
    }

    /** Stores what was checked as a task that will be carried out; joins an open transaction. */
    public Task submit(Checked checked, Wording wording) {
        return submit(prepare(checked, wording, null));
    }

    /** Stores a task that was prepared; one that waits for another goes into its transaction. */
    public Task submit(Task prepared) {
        return tasks.submit(prepared);
    }

    /**
     * The task that this will be, with its id and those of its images; nothing is stored yet but
     * uploads.
     *
     * @param redraws the image whose description was changed for this one, or null
     */
    public Task prepare(Checked checked, Wording wording, @Nullable ImageId redraws) {
        CommonFields common = checked.common();
        Times times = new Times(clock.instant().truncatedTo(ChronoUnit.MILLIS), null, null);
        return new Task(
                TaskId.next(),
                common.user(),
                common.session(),
                checked.request(),
                spec(checked, wording, redraws),
                new State(TaskStatus.CREATED, 0, 0, 1, 0, false, Outcome.NONE, times));
    }

    /** Whether the task's picture can be changed by drawing it again from other words. */
    public boolean redraws(Task task) {
        return task.request().feature() == Feature.IMAGE_GENERATION
                && engines.keepLayout(task.spec().engine());
    }

    private TaskSpec spec(Checked checked, Wording wording, @Nullable ImageId redraws) {
        CommonFields common = checked.common();
        long seed = common.seed() == null ? SEEDS.nextInt() & 0x7FFF_FFFF : common.seed();
        String original =
                wording.original() == null ? checked.request().prompt() : wording.original();
        return new TaskSpec(
                seed,
                Stream.generate(ImageId::next).limit(common.numImages()).toList(),
                common.format(),
                checked.engine(),
                inputs(checked.images()),
                new Prompts(original, wording.refined()),
                checked.parameters(),
                common.webhook(),
                urls.root(),
                wording.language(),
                redraws,
                ResultSize.of(checked.request(), mainSize(checked)),
                awaited(checked.images()));
    }

    private static PixelSize mainSize(Checked checked) {
        Source image = checked.images().get(ImageField.IMAGE);
        return image == null ? NO_SIZE : image.size();
    }

    private static @Nullable TaskId awaited(Map<ImageField, Source> images) {
        return images.values().stream()
                .filter(Source.Promised.class::isInstance)
                .map(source -> ((Source.Promised) source).by().id())
                .findFirst()
                .orElse(null);
    }

    private static Map<ImageField, String> names(FeatureForm form, FieldReader in) {
        Map<ImageField, String> names = new LinkedHashMap<>();
        for (ImageField field : form.images()) {
            Optional<String> name = ImageSources.given(in.form(), field);
            name.ifPresent(n -> names.put(field, n));
            if (name.isEmpty() && field.required()) {
                in.reject(
                        field.role().word(),
                        "is required: an image URL, base64 data, a file or an image id (%s)"
                                .formatted(String.join(", ", field.names())));
            }
        }
        return names;
    }

    private Engine engine(Feature feature, CommonFields common, FieldReader in) {
        Optional<Engine> engine = engines.pick(feature, common.engine());
        List<String> known = engines.names(feature);
        if (engine.isEmpty()) {
            in.reject("engine", "must be one of: auto, " + String.join(", ", known));
        }
        return engine.or(() -> engines.pick(feature, "auto"))
                .orElseThrow(() -> new IllegalStateException("no engine does " + feature));
    }

    private List<Input> inputs(Map<ImageField, Source> images) {
        List<Input> inputs = new ArrayList<>();
        images.forEach(
                (field, source) ->
                        inputs.add(
                                switch (source) {
                                    case Source.Stored stored ->
                                            new Input(
                                                    field.role(),
                                                    stored.image().file(),
                                                    stored.image().id());
                                    case Source.Sent sent ->
                                            new Input(field.role(), keep(sent.bytes()), null);
                                    case Source.Kept kept ->
                                            new Input(field.role(), kept.key(), null);
                                    case Source.Promised made ->
                                            new Input(field.role(), made.file(), made.id());
                                }));
        return inputs;
    }

    /** Stores an upload by its content: the same bytes are kept once. */
    public BlobKey keep(byte[] bytes) {
        BlobKey key = new BlobKey("uploads/" + Digests.sha256(bytes));
        if (!blobs.exists(key)) {
            blobs.put(key, bytes);
        }
        return key;
    }
}
