package dev.easel.chat;

import dev.easel.chat.Message.Attachment;
import dev.easel.chat.Message.Body.Answered;
import dev.easel.chat.Message.Question;
import dev.easel.chat.Message.Step;
import dev.easel.http.Problem;
import dev.easel.http.Problem.FieldError;
import dev.easel.id.MessageId;
import dev.easel.image.Feature;
import dev.easel.task.Task;
import dev.easel.understanding.Reading;
import dev.easel.understanding.Refined;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An answer before it has its place in the session.
 *
 * @param done said instead of {@code content} once the last task is completed
 * @param refined the prompt that the task gets, null if it has none or words may not be refined
 */
record Reply(
        String content,
        @Nullable String done,
        Meaning meaning,
        @Nullable Refined refined,
        List<String> suggestions,
        @Nullable String error,
        @Nullable Attachment shows,
        @Nullable Question question) {

    /** What was understood: the intent's word, how surely, with which fields, in which language. */
    record Meaning(
            String intent, double confidence, Map<String, Object> parameters, String language) {
        static Meaning of(Reading reading) {
            return new Meaning(
                    reading.intent().map(Feature::word).orElse("other"),
                    reading.confidence(),
                    reading.parameters(),
                    reading.language().getLanguage());
        }

        Meaning with(Map<String, Object> fields) {
            return new Meaning(intent, confidence, fields, language);
        }

        Meaning as(Feature feature, Map<String, Object> fields) {
            return new Meaning(feature.word(), confidence, fields, language);
        }
    }

    /** Words only. */
    static Reply words(Meaning meaning, String content, List<String> suggestions) {
        return new Reply(content, null, meaning, null, suggestions, null, null, null);
    }

    /** Says why what the words ask for cannot be done. */
    static Reply impossible(Meaning meaning, Problem problem, List<String> suggestions) {
        String why =
                problem.errors().isEmpty()
                        ? String.valueOf(problem.getMessage())
                        : problem.errors().stream()
                                .map(FieldError::message)
                                .collect(Collectors.joining("; "));
        String content = Phrases.of(meaning.language()).say("failed", why);
        return new Reply(content, null, meaning, null, suggestions, why, null, null);
    }

    /** The same, asking for something. */
    Reply asking(Question asked) {
        return new Reply(content, done, meaning, refined, suggestions, error, shows, asked);
    }

    /** The same, making a picture the session's current one. */
    Reply showing(Attachment picture) {
        return new Reply(content, done, meaning, refined, suggestions, error, picture, question);
    }

    String language() {
        return meaning.language();
    }

    @Nullable String refinedPrompt() {
        return refined == null ? null : refined.prompt();
    }

    /** The body of the message that answers the user's. */
    Answered answering(MessageId asked, List<Task> tasks) {
        List<Step> steps =
                tasks.size() < 2
                        ? List.of()
                        : tasks.stream()
                                .map(t -> new Step(t.id(), t.request().feature().word()))
                                .toList();
        return new Answered(
                asked,
                content,
                done,
                meaning.intent(),
                meaning.confidence(),
                meaning.parameters(),
                refinedPrompt(),
                refined == null ? List.of() : refined.added(),
                suggestions,
                error,
                meaning.language(),
                steps,
                shows,
                question);
    }
}
