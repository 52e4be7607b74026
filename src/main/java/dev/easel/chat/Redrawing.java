package dev.easel.chat;

import dev.easel.chat.Repeats.Difference;
import dev.easel.id.ImageId;
import dev.easel.image.Feature;
import dev.easel.task.Submissions;
import dev.easel.task.Task;
import dev.easel.understanding.Reading;
import dev.easel.understanding.Refined;
import dev.easel.understanding.Understanding;
import dev.easel.understanding.dialogue.FollowUp;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Changes a drawn picture by drawing it again: the change becomes part of its description, seed and
 * size stay.
 */
@Component
class Redrawing {
    private final Submissions submissions;
    private final Understanding understanding;
    private final Repeats repeats;

    Redrawing(Submissions submissions, Understanding understanding, Repeats repeats) {
        this.submissions = submissions;
        this.understanding = understanding;
        this.repeats = repeats;
    }

    /**
     * The picture drawn again; empty if the wish is no change of it that words can make.
     *
     * @param wish what is to be different
     */
    Optional<Deed> deed(Said said, Reading wish, Shown picture, Past past) {
        String words = wish.prompt().original();
        return picture.task()
                .filter(submissions::redraws)
                .filter(task -> mayContinue(words, wish))
                .flatMap(
                        task ->
                                FollowUp.of(words)
                                        .mergedInto(task.request().prompt())
                                        .map(merged -> change(task, picture, merged))
                                        .map(change -> repeats.deed(said, task, past, change)));
    }

    private Difference change(Task task, Shown picture, String words) {
        Refined refined = understanding.refine(Feature.IMAGE_GENERATION, words);
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("prompt", words);
        fields.put("seed", task.spec().seed() + place(task, picture));
        ImageId redraws = Pictures.imageId(picture.source()).orElse(null);
        return new Difference(fields, null, refined, redraws);
    }

    /** Each picture of a task has the seed after the one before. */
    private static int place(Task task, Shown picture) {
        return Pictures.imageId(picture.source()).map(task.spec().imageIds()::indexOf).orElse(0);
    }

    private static boolean mayContinue(String text, Reading reading) {
        Optional<Feature> intent = reading.intent();
        if (intent.isEmpty() || intent.get() == Feature.IMAGE_GENERATION) {
            return FollowUp.continues(text);
        }
        return switch (intent.get()) {
            case REIMAGINE -> true;
            case RELIGHT -> !FollowUp.aboutLight(text);
            case REMOVE_BACKGROUND -> !FollowUp.aboutBackground(text);
            case IMAGE_GENERATION, UPSCALE, STYLE_TRANSFER, IMAGE_EXPAND -> false;
        };
    }
}
