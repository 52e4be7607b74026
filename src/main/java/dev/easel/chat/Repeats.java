package dev.easel.chat;

import dev.easel.gallery.Gallery;
import dev.easel.http.Form;
import dev.easel.http.Problem;
import dev.easel.id.ImageId;
import dev.easel.image.PixelSize;
import dev.easel.task.ImageSources.Source;
import dev.easel.task.Submissions;
import dev.easel.task.Submissions.Checked;
import dev.easel.task.Submissions.Wording;
import dev.easel.task.Task;
import dev.easel.task.TaskSpec.Input;
import dev.easel.understanding.Refined;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prepares tasks that are like an earlier one but for a few fields. */
@Component
class Repeats {
    private final Submissions submissions;
    private final Gallery gallery;

    Repeats(Submissions submissions, Gallery gallery) {
        this.submissions = submissions;
        this.gallery = gallery;
    }

    /**
     * What is different this time.
     *
     * @param fields in place of the earlier ones; a null takes a field out
     * @param image in place of the earlier input, or null for the same
     * @param refined the prompt
     * @param redraws the image whose description was changed, or null
     */
    record Difference(
            Map<String, Object> fields,
            @Nullable Source image,
            Refined refined,
            @Nullable ImageId redraws) {}

    /**
     * The earlier task once more.
     *
     * @throws Problem if that cannot be done
     */
    Deed deed(Said said, Task earlier, Past past, Difference difference) {
        Map<String, Object> values = new LinkedHashMap<>(earlier.spec().parameters());
        values.put("engine", earlier.spec().engine());
        values.put("output_format", earlier.spec().format().word());
        values.putAll(difference.fields());
        for (Input input : earlier.spec().inputs()) {
            values.put(input.role().word(), source(input, past));
        }
        if (difference.image() != null) {
            values.put("image", difference.image());
        }
        values.putAll(said.overrides());
        TaskForms.putOwner(said, values);
        Checked checked = submissions.check(earlier.request().feature(), Form.of(values));
        boolean refines = said.refine() && TaskForms.hasPrompt(earlier.request().feature());
        Wording wording =
                new Wording(
                        said.text(),
                        refines ? difference.refined().prompt() : null,
                        earlier.spec().language());
        Task task = submissions.prepare(checked, wording, difference.redraws());
        PixelSize from =
                checked.images().values().stream().map(Source::size).findFirst().orElse(null);
        Map<String, Object> told = new LinkedHashMap<>(difference.fields());
        told.keySet().removeAll(List.of("seed", "prompt"));
        return new Deed(task, told, List.of(), difference.refined(), from);
    }

    private Source source(Input input, Past past) {
        Optional<Source> stored =
                Optional.ofNullable(input.image()).flatMap(gallery::find).map(Source.Stored::new);
        return stored.or(() -> shown(input, past))
                .orElseGet(() -> new Source.Kept(input.key(), new PixelSize(1, 1)));
    }

    private static Optional<Source> shown(Input input, Past past) {
        return past.shown().stream()
                .map(Shown::source)
                .filter(
                        source ->
                                switch (source) {
                                    case Source.Kept kept -> kept.key().equals(input.key());
                                    case Source.Promised made -> made.id().equals(input.image());
                                    case Source.Stored stored -> false;
                                    case Source.Sent sent -> false;
                                })
                .findFirst();
    }
}
