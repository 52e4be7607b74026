package dev.easel.language;

import dev.easel.image.Feature;
import dev.easel.language.LanguageSettings.Use;
import dev.easel.language.call.Calls;
import dev.easel.understanding.Context;
import dev.easel.understanding.Interpreter;
import dev.easel.understanding.Reading;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** Asks a language model about the messages that the settings name. */
final class ModelInterpreter implements Interpreter, AutoCloseable {
    private static final int MAX_MESSAGE = 4000;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final LanguageSettings settings;
    private final Calls calls;
    private final ModelReadings readings;

    ModelInterpreter(LanguageSettings settings, Calls calls, ModelReadings readings) {
        this.settings = settings;
        this.calls = calls;
        this.readings = readings;
    }

    @Override
    public Optional<Reading> interpret(String message, Context context, Reading offline) {
        return wanted(offline)
                ? calls.ask(
                        question(message, context),
                        answer -> readings.of(Proposal.parse(answer), message, offline))
                : Optional.empty();
    }

    private boolean wanted(Reading offline) {
        Optional<Feature> intent = offline.intent();
        return settings.use() == Use.ALL
                || offline.confidence() < settings.sureFrom()
                || intent.isEmpty()
                || (settings.refine() && intent.get() == Feature.IMAGE_GENERATION);
    }

    /** As JSON, so that nothing a user writes can end the part that is theirs. */
    private static String question(String message, Context context) {
        Map<String, Object> question = new LinkedHashMap<>();
        question.put("picture_attached", context.hasImage());
        question.put("second_picture_attached", context.hasReference());
        question.put("message", PlainText.line(message, MAX_MESSAGE));
        return JSON.writeValueAsString(question);
    }

    @Override
    public void close() {
        calls.close();
    }
}
