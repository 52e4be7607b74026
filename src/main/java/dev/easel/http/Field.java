package dev.easel.http;

import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One field of a request: how it is read, what it is when missing, and how the documentation shows
 * it.
 *
 * @param fallback used where the field is missing; null if there is none
 */
public record Field<T>(
        String name,
        boolean required,
        @Nullable T fallback,
        Type<T> type,
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

    /**
     * What values a field has.
     *
     * @param blank a value that reading goes on with after an error, never seen by anyone
     * @param show a value as JSON has it
     * @param schema in JSON Schema's words: type, enum, minimum …
     */
    public record Type<T>(
            T blank, Parser<T> parser, Function<T, Object> show, Map<String, Object> schema) {
        Type(T blank, Parser<T> parser, Map<String, Object> schema) {
            this(blank, parser, value -> value, schema);
        }
    }

    static <T> Field<T> of(String name, Type<T> type) {
        return new Field<>(name, false, null, type, "", null);
    }

    public Field<T> require() {
        return new Field<>(name, true, fallback, type, about, example);
    }

    public Field<T> orElse(T value) {
        return new Field<>(name, required, value, type, about, example);
    }

    public Field<T> about(String text) {
        return new Field<>(name, required, fallback, type, text, example);
    }

    public Field<T> example(Object value) {
        return new Field<>(name, required, fallback, type, about, value);
    }

    /** The same field with one more rule; {@code otherwise} says what would be right. */
    public Field<T> check(Predicate<T> rule, String otherwise) {
        Parser<T> checked =
                (raw, typed) -> {
                    T value = type.parser.parse(raw, typed);
                    if (!rule.test(value)) {
                        throw new IllegalArgumentException(otherwise);
                    }
                    return value;
                };
        Type<T> stricter = new Type<>(type.blank, checked, type.show, type.schema);
        return new Field<>(name, required, fallback, stricter, about, example);
    }
}
