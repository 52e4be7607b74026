package dev.easel.chat;

import dev.easel.chat.Repeats.Difference;
import dev.easel.chat.Reply.Meaning;
import dev.easel.id.ImageId;
import dev.easel.image.Feature;
import dev.easel.task.Submissions;
import dev.easel.task.Task;
import dev.easel.task.Tasks;
import dev.easel.understanding.Refined;
import dev.easel.understanding.Understanding;
import dev.easel.understanding.dialogue.Move;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Carries out moves: again, undo, back to another picture, stronger or gentler, stop. */
@Component
class Moving {
    private static final int MOST_IMAGES = 4;

    private final Submissions submissions;
    private final Tasks tasks;
    private final Understanding understanding;
    private final Repeats repeats;
    private final Editing editing;

    Moving(
            Submissions submissions,
            Tasks tasks,
            Understanding understanding,
            Repeats repeats,
            Editing editing) {
        this.submissions = submissions;
        this.tasks = tasks;
        this.understanding = understanding;
        this.repeats = repeats;
        this.editing = editing;
    }

    /** What comes of a move. */
    Plan plan(Said said, Move move, Past past, String language) {
        return switch (move) {
            case Move.Again again -> again(said, again, past, language);
            case Move.Adjust adjust -> adjust(said, adjust, past, language);
            case Move.Undo undo -> show(past.now().flatMap(past::before), "undo", language);
            case Move.Return back -> show(past.at(back.to()), "return", language);
            case Move.Stop stop -> stop(past, language);
        };
    }

    private Plan again(Said said, Move.Again again, Past past, String language) {
        Optional<Shown> picture = past.now().filter(shown -> shown.by() != null);
        if (picture.isEmpty()) {
            return words("again.nothing", "ask", language);
        }
        Task task = picture.get().task().orElseThrow();
        Feature feature = task.request().feature();
        Map<String, Object> fields = new LinkedHashMap<>();
        if (feature == Feature.IMAGE_GENERATION || feature == Feature.REIMAGINE) {
            fields.put("num_images", Math.min(MOST_IMAGES, again.count()));
        }
        boolean onResult = feature == Feature.UPSCALE || feature == Feature.IMAGE_EXPAND;
        Difference difference =
                new Difference(
                        fields,
                        onResult ? picture.get().source() : null,
                        refined(task),
                        task.spec().redraws());
        return repeat(said, task, past, difference, language);
    }

    private Plan adjust(Said said, Move.Adjust adjust, Past past, String language) {
        Optional<Task> task = past.now().flatMap(Shown::task);
        Optional<Map<String, Object>> fields =
                task.flatMap(
                        t ->
                                Strength.changed(
                                        t.request().feature(),
                                        t.spec().parameters(),
                                        adjust.stronger()));
        if (fields.isEmpty()) {
            return words("adjust.what", "adjust", language);
        }
        if (fields.get().isEmpty()) {
            return words(adjust.stronger() ? "adjust.most" : "adjust.least", "adjust", language);
        }
        Task earlier = task.orElseThrow();
        Map<String, Object> same = new LinkedHashMap<>(fields.get());
        same.put("seed", earlier.spec().seed());
        ImageId redraws = earlier.spec().redraws();
        return repeat(
                said,
                earlier,
                past,
                new Difference(same, null, refined(earlier), redraws),
                language);
    }

    private Plan repeat(Said said, Task task, Past past, Difference difference, String language) {
        Deed deed = repeats.deed(said, task, past, difference);
        Meaning meaning =
                new Meaning(task.request().feature().word(), 1, difference.fields(), language);
        return editing.done(said, meaning, List.of(deed), "");
    }

    private Refined refined(Task task) {
        return understanding.refine(task.request().feature(), task.request().prompt());
    }

    private Plan show(Optional<Shown> picture, String phrase, String language) {
        return picture.map(
                        shown ->
                                words(phrase + ".done", phrase, language)
                                        .reply()
                                        .showing(Pictures.keep(shown.source(), false, submissions)))
                .map(Plan::of)
                .orElseGet(() -> words(phrase + ".nothing", "ask", language));
    }

    private Plan stop(Past past, String language) {
        List<Task> running =
                past.shown().stream()
                        .flatMap(shown -> shown.task().stream())
                        .filter(task -> !task.status().isFinal())
                        .distinct()
                        .toList();
        running.reversed().forEach(task -> tasks.cancel(task.id()));
        return words(running.isEmpty() ? "stop.nothing" : "stop.done", "ask", language);
    }

    private static Plan words(String phrase, String suggestions, String language) {
        Phrases phrases = Phrases.of(language);
        Meaning meaning = new Meaning("other", 1, Map.of(), language);
        return Plan.of(Reply.words(meaning, phrases.say(phrase), phrases.suggest(suggestions)));
    }
}
