package dev.easel.http;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One field of a request: how it is read, what it is when missing, and how the documentation shows
 * it.
 *
 * @param fallback used where the field is missing; null if there is none
 * @param blank a value of the type that reading goes on with after an error, never seen by anyone
 * @param schema in JSON Schema's words: type, enum, minimum …
 */
public record Field<T>(
        String name,
        boolean required,
        @Nullable T fallback,
        T blank,
        Parser<T> parser,
        Map<String, Object> schema,
        String about,
        @Nullable Object example) {

    /** Turns a raw value into a typed one. */
    @FunctionalInterface
    public interface Parser<T> {
        /**
         * @param typed whether the value came with a type; text is read leniently
         * @throws IllegalArgumentException whose message says what would be right
         */
        T parse(Object raw, boolean typed);
    }

    static <T> Field<T> of(String name, T blank, Parser<T> parser, Map<String, Object> schema) {
        return new Field<>(name, false, null, blank, parser, schema, "", null);
    }

    public Field<T> require() {
        return new Field<>(name, true, fallback, blank, parser, schema, about, example);
    }

    public Field<T> orElse(T value) {
        return new Field<>(name, required, value, blank, parser, schema, about, example);
    }

    public Field<T> about(String text) {
        return new Field<>(name, required, fallback, blank, parser, schema, text, example);
    }

    public Field<T> example(Object value) {
        return new Field<>(name, required, fallback, blank, parser, schema, about, value);
    }

    /** The same field with one more rule; {@code otherwise} says what would be right. */
    public Field<T> check(Predicate<T> rule, String otherwise) {
        Parser<T> checked =
                (raw, typed) -> {
                    T value = parser.parse(raw, typed);
                    if (!rule.test(value)) {
                        throw new IllegalArgumentException(otherwise);
                    }
                    return value;
                };
        return new Field<>(name, required, fallback, blank, checked, schema, about, example);
    }

    /** Names of all these fields. */
    public static List<String> names(List<? extends Field<?>> fields) {
        return fields.stream().map(Field::name).toList();
    }
}
