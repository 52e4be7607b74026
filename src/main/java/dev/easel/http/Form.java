package dev.easel.http;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one request, whatever it came as: a JSON object, multipart/form-data, or a
 * urlencoded form.
 *
 * @param values by name; JSON values as maps, lists, strings, numbers and booleans
 * @param files the file parts by name
 * @param typed whether values have types (JSON) or are all text
 */
public record Form(Map<String, Object> values, Map<String, byte[]> files, boolean typed) {
    /** A form of typed values without files. */
    public static Form of(Map<String, Object> values) {
        return new Form(values, Map.of(), true);
    }

    /** The value at a name or a dotted path ({@code styling.colors}), null if it is missing. */
    public @Nullable Object value(String path) {
        Object direct = values.get(path);
        int dot = path.indexOf('.');
        if (direct != null || dot < 0) {
            return direct;
        }
        return values.get(path.substring(0, dot)) instanceof Map<?, ?> inner
                ? inner.get(path.substring(dot + 1))
                : null;
    }

    public byte @Nullable [] file(String name) {
        return files.get(name);
    }

    /** Whether any of the names carries a value or a file. */
    public boolean hasAny(Set<String> names) {
        return names.stream().anyMatch(n -> value(n) != null || files.containsKey(n));
    }
}
