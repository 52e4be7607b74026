package dev.easel.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** Answers of a model that keeps to the form; {@code with} changes one part. */
record Said(Map<String, Object> parts) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Said intent(String intent) {
        return new Said(
                Map.of(
                        "intent",
                        intent,
                        "sure",
                        true,
                        "subject",
                        "",
                        "additions",
                        List.of(),
                        "parameters",
                        List.of(),
                        "reply",
                        ""));
    }

    Said with(String part, Object value) {
        Map<String, Object> changed = new TreeMap<>(parts);
        changed.put(part, value);
        return new Said(changed);
    }

    /** Names and values in turn. */
    Said parameters(Object... pairs) {
        List<Map<String, Object>> list = new ArrayList<>();
        for (int i = 0; i < pairs.length; i += 2) {
            list.add(Map.of("name", pairs[i], "value", pairs[i + 1]));
        }
        return with("parameters", list);
    }

    String json() {
        return JSON.writeValueAsString(parts);
    }
}
