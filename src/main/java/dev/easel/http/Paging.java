package dev.easel.http;

import java.util.Optional;
import java.util.function.Function;

/** The fields of every list whose pages are told by the last id of the page before. */
public final class Paging {
    public static final Field<Integer> LIMIT = FieldTypes.integer("limit", 1, 200).orElse(50);

    private static final String FIRST = "00000000-0000-7000-8000-000000000000";

    private Paging() {}

    /** The field {@code cursor}: an id as {@code next} gave it. */
    public static <T> Field<T> cursor(Function<String, T> id) {
        return FieldTypes.parsed(
                "cursor",
                id.apply(FIRST),
                text ->
                        text.matches("[0-9a-f-]{36}")
                                ? Optional.of(id.apply(text))
                                : Optional.empty(),
                "must be 'next' of the page before");
    }
}
