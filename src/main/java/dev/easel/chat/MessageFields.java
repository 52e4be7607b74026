package dev.easel.chat;

import dev.easel.http.Field;
import dev.easel.http.FieldReader;
import dev.easel.http.FieldTypes;
import dev.easel.id.MessageId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields of a message. */
final class MessageFields {
    private static final int MAX_TEXT = 8000;
    private static final Field<String> MESSAGE =
            FieldTypes.filled("message", MAX_TEXT)
                    .about("What you want.")
                    .example("a cat on the beach at sunset");
    private static final Field<String> PROMPT = FieldTypes.filled("prompt", MAX_TEXT);

    static final Field<List<MessageId>> SELECTED =
            FieldTypes.list(
                            FieldTypes.parsed(
                                    "selected_messages",
                                    new MessageId("-"),
                                    MessageFields::id,
                                    "must be ids of messages"),
                            20)
                    .orElse(List.of())
                    .about("Messages whose images are meant.");

    static final Field<Boolean> REFINE =
            FieldTypes.flag("refine")
                    .orElse(true)
                    .about("Whether Easel may add to your words what they leave open.");

    private MessageFields() {}

    /**
     * For the documentation; {@code feature_params} is an object and stands in the examples only.
     */
    static List<Field<?>> all() {
        return List.of(FieldReader.USER_ID, MESSAGE.require(), SELECTED, REFINE);
    }

    /** The field {@code message}, or its alias {@code prompt}. */
    static String text(FieldReader in) {
        boolean alias = in.form().value("message") == null && in.form().value("prompt") != null;
        return in.get(alias ? PROMPT.require() : MESSAGE.require());
    }

    /** The field {@code feature_params}: an object whose entries are fields of the feature. */
    static Map<String, Object> overrides(FieldReader in) {
        Object raw = in.form().value("feature_params");
        if (raw == null) {
            return Map.of();
        }
        Map<String, Object> overrides = new LinkedHashMap<>();
        if (raw instanceof Map<?, ?> object) {
            object.forEach(
                    (name, value) ->
                            Optional.ofNullable(value)
                                    .ifPresent(v -> overrides.put(String.valueOf(name), v)));
        } else {
            in.reject(
                    "feature_params",
                    "must be an object of the feature's fields, like {\"resolution\": \"1k\"}");
        }
        return overrides;
    }

    private static Optional<MessageId> id(String text) {
        return text.isBlank() || text.length() > 64
                ? Optional.empty()
                : Optional.of(new MessageId(text));
    }
}
