package dev.easel.language;

import dev.easel.image.Feature;
import dev.langchain4j.model.chat.request.json.JsonArraySchema;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.langchain4j.model.chat.request.json.JsonSchemaElement;
import dev.langchain4j.model.chat.request.json.JsonStringSchema;
import java.util.List;
import java.util.stream.Stream;

/**
 * The form of a model's answer. Nothing in it is optional and parameters are a list of pairs,
 * because that is what all providers can be held to.
 */
final class AnswerSchema {
    private AnswerSchema() {}

    /**
     * @param fields names that parameters may have
     */
    static JsonSchema of(List<String> fields) {
        return JsonSchema.builder().name("reading").rootElement(answer(fields)).build();
    }

    private static JsonSchemaElement answer(List<String> fields) {
        List<String> intents =
                Stream.concat(
                                Stream.of(Feature.values()).map(Feature::word),
                                Stream.of(Proposal.OTHER))
                        .toList();
        return JsonObjectSchema.builder()
                .addEnumProperty("intent", intents)
                .addBooleanProperty("sure")
                .addStringProperty("subject")
                .addProperty("additions", listOf(new JsonStringSchema()))
                .addProperty("parameters", listOf(parameter(fields)))
                .addStringProperty("reply")
                .required("intent", "sure", "subject", "additions", "parameters", "reply")
                .build();
    }

    private static JsonSchemaElement parameter(List<String> fields) {
        return JsonObjectSchema.builder()
                .addEnumProperty("name", fields)
                .addStringProperty("value")
                .required("name", "value")
                .build();
    }

    private static JsonSchemaElement listOf(JsonSchemaElement item) {
        return JsonArraySchema.builder().items(item).build();
    }
}
