package dev.easel.language;

import dev.easel.image.Feature;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A language model's answer as it stands in the JSON; {@link AnswerSchema} asks for it. The intent
 * is one of ours, everything else is still to be judged.
 *
 * @param intent empty for "other"
 * @param parameters field and value, both as text
 */
record Proposal(
        Optional<Feature> intent,
        boolean sure,
        String subject,
        List<String> additions,
        Map<String, String> parameters,
        String reply) {
    static final String OTHER = "other";
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    /** Reads an answer; throws a RuntimeException if it is not of the form asked for. */
    static Proposal parse(String text) {
        JsonNode answer = JSON.readTree(text);
        return new Proposal(
                intent(answer.path("intent").asString("")),
                answer.path("sure").asBoolean(false),
                answer.path("subject").asString(""),
                texts(answer.path("additions")),
                parameters(answer.path("parameters")),
                answer.path("reply").asString(""));
    }

    private static Optional<Feature> intent(String word) {
        if (word.equals(OTHER)) {
            return Optional.empty();
        }
        return Optional.of(
                Feature.parse(word)
                        .orElseThrow(() -> new IllegalArgumentException("no such intent")));
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        for (JsonNode item : array) {
            if (item.isString()) {
                texts.add(item.asString());
            }
        }
        return texts;
    }

    private static Map<String, String> parameters(JsonNode array) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (JsonNode item : array) {
            JsonNode value = item.path("value");
            if (value.isValueNode() && !value.isNull()) {
                parameters.putIfAbsent(item.path("name").asString(""), value.asString());
            }
        }
        return parameters;
    }
}
