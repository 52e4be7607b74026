package dev.easel.db;

import tools.jackson.databind.json.JsonMapper;

/** Values kept as JSON text in a column. Times are ISO-8601 there, names as the types have them. */
public final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    public static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    public static <T> T read(String json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }
}
