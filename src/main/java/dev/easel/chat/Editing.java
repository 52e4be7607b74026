package dev.easel.chat;

import dev.easel.chat.Message.Question;
import dev.easel.chat.Reply.Meaning;
import dev.easel.http.Problem;
import dev.easel.image.Feature;
import dev.easel.task.ImageSources.Source;
import dev.easel.task.Submissions;
import dev.easel.task.Submissions.Checked;
import dev.easel.task.Submissions.Wording;
import dev.easel.task.Task;
import dev.easel.understanding.Reading;
import dev.easel.understanding.Refined;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns wishes into tasks in a row, each on the result of the one before, and into words. */
@Component
class Editing {
    /**
     * Where a row of wishes starts.
     *
     * @param meaning of the first wish
     * @param note what was assumed about the picture, may be empty
     */
    record Start(Meaning meaning, Pictures pictures, String note) {}

    private final Submissions submissions;
    private final Suggestions suggestions;

    Editing(Submissions submissions, Suggestions suggestions) {
        this.submissions = submissions;
        this.suggestions = suggestions;
    }

    /**
     * Does what the readings ask for.
     *
     * @param begun what is being done already, which the first reading goes on from; may be empty
     * @param start where the first one starts
     */
    Plan plan(Said said, List<Deed> begun, List<Reading> readings, Start start) {
        List<Deed> deeds = new ArrayList<>(begun);
        Meaning meaning = start.meaning();
        for (Reading reading : readings) {
            meaning = Meaning.of(reading);
            Source image =
                    deeds.isEmpty()
                            ? start.pictures().image()
                            : new Source.Promised(deeds.getLast().task());
            Pictures own = new Pictures(image, start.pictures().reference());
            Optional<Reply> missing = missing(said, meaning, own);
            if (missing.isPresent()) {
                return Plan.of(missing.get());
            }
            try {
                deeds.add(deed(said, reading, own));
            } catch (Problem problem) {
                return refused(said, meaning, problem);
            }
        }
        return done(said, meaning, deeds, start.note());
    }

    /** What is answered when these deeds are begun. */
    Plan done(Said said, Meaning meaning, List<Deed> deeds, String note) {
        Deed last = deeds.getLast();
        Meaning done = meaning.as(last.feature(), last.stated());
        Doing doing = new Doing(Phrases.of(meaning.language()), deeds);
        boolean shown = said.refine() && TaskForms.hasPrompt(last.feature());
        Reply reply =
                new Reply(
                        join(doing.now(), note),
                        doing.done(),
                        done,
                        shown ? last.refined() : null,
                        suggestions.after(deeds, meaning.language()),
                        null,
                        null,
                        null);
        return new Plan(reply, deeds.stream().map(Deed::task).toList());
    }

    private Deed deed(Said said, Reading reading, Pictures pictures) {
        Feature feature = reading.intent().orElseThrow();
        Source image = feature == Feature.IMAGE_GENERATION ? null : pictures.image();
        Map<String, Object> asked = new LinkedHashMap<>();
        asked.putAll(image == null ? reading.parameters() : reading.parametersFor(image.size()));
        asked.putAll(said.overrides());
        Checked checked =
                submissions.check(feature, TaskForms.of(feature, reading, said, pictures, asked));
        Refined refined = reading.prompt();
        Wording wording =
                new Wording(
                        said.text(),
                        said.refine() && TaskForms.hasPrompt(feature) ? refined.prompt() : null,
                        reading.language().getLanguage());
        Task task = submissions.prepare(checked, wording, null);
        return new Deed(
                task,
                asked,
                TaskForms.assumed(feature, asked),
                refined,
                image == null ? null : image.size());
    }

    /** Tells why it cannot be done; what the sender has set by hand is the sender's to mend. */
    private static Plan refused(Said said, Meaning meaning, Problem problem) {
        if (!said.overrides().isEmpty()) {
            throw problem;
        }
        List<String> next = Phrases.of(meaning.language()).suggest(meaning.intent());
        return Plan.of(Reply.impossible(meaning, problem, next));
    }

    /** Asks for what an edit cannot do without; empty if all is there. */
    private static Optional<Reply> missing(Said said, Meaning meaning, Pictures pictures) {
        Feature feature = Feature.parse(meaning.intent()).orElseThrow();
        if (feature != Feature.IMAGE_GENERATION && pictures.image() == null) {
            return Optional.of(ask(said, meaning, "ask.image", "ask"));
        }
        if (feature == Feature.STYLE_TRANSFER && pictures.reference() == null) {
            return Optional.of(ask(said, meaning, "ask.reference", "style"));
        }
        return Optional.empty();
    }

    private static Reply ask(Said said, Meaning meaning, String phrase, String suggestions) {
        Phrases phrases = Phrases.of(meaning.language());
        return Reply.words(meaning, phrases.say(phrase), phrases.suggest(suggestions))
                .asking(new Question(said.text(), List.of(), meaning.intent()));
    }

    private static String join(String sentence, @Nullable String note) {
        return note == null || note.isBlank() ? sentence : sentence + " " + note;
    }
}
