package dev.easel.chat;

import dev.easel.chat.Message.Body.Answered;
import dev.easel.http.Problem;
import dev.easel.http.Problem.FieldError;
import dev.easel.id.MessageId;
import dev.easel.image.Feature;
import dev.easel.task.ImageSources.Source;
import dev.easel.understanding.Reading;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An answer before it has its place in the session. */
record Reply(
        String content,
        @Nullable String done,
        String intent,
        double confidence,
        Map<String, Object> parameters,
        @Nullable String refinedPrompt,
        List<String> suggestions,
        @Nullable String error,
        String language) {

    /** Words only: the phrase of that name. */
    static Reply words(Reading reading, String phrase, String suggestions) {
        String language = reading.language().getLanguage();
        Phrases phrases = Phrases.of(language);
        return new Reply(
                reading.reply().orElseGet(() -> phrases.say(phrase)),
                null,
                reading.intent().map(Feature::word).orElse("other"),
                reading.confidence(),
                reading.parameters(),
                null,
                phrases.suggest(suggestions),
                null,
                language);
    }

    /** Asks for what an edit cannot do without; empty if all is there. */
    static Optional<Reply> question(
            Reading reading, Feature feature, @Nullable Source image, @Nullable Source reference) {
        if (feature != Feature.IMAGE_GENERATION && image == null) {
            return Optional.of(words(reading, "ask.image", "ask"));
        }
        if (feature == Feature.STYLE_TRANSFER && reference == null) {
            return Optional.of(words(reading, "ask.reference", "reimagine"));
        }
        return Optional.empty();
    }

    /** Says what is being done. */
    static Reply doing(Reading reading, Feature feature, Map<String, Object> parameters) {
        String language = reading.language().getLanguage();
        return new Reply(
                Answers.describe("doing", feature, reading, parameters),
                Answers.describe("done", feature, reading, parameters),
                feature.word(),
                reading.confidence(),
                parameters,
                TaskForms.hasPrompt(feature) ? reading.prompt().prompt() : null,
                Phrases.of(language).suggest(feature.word()),
                null,
                language);
    }

    /** Says why what the words ask for cannot be done. */
    static Reply impossible(Reading reading, Feature feature, Problem problem) {
        String language = reading.language().getLanguage();
        String why =
                problem.errors().isEmpty()
                        ? String.valueOf(problem.getMessage())
                        : problem.errors().stream()
                                .map(FieldError::message)
                                .collect(Collectors.joining("; "));
        return new Reply(
                Phrases.of(language).say("failed", why),
                null,
                feature.word(),
                reading.confidence(),
                reading.parameters(),
                null,
                Phrases.of(language).suggest(feature.word()),
                why,
                language);
    }

    Answered answering(MessageId question) {
        return new Answered(
                question,
                content,
                done,
                intent,
                confidence,
                parameters,
                refinedPrompt,
                suggestions,
                error,
                language);
    }
}
