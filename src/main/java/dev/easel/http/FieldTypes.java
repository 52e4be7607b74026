package dev.easel.http;

import dev.easel.http.Field.Parser;
import dev.easel.http.Field.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The types a field may have. Each message says what would be right. */
public final class FieldTypes {
    private FieldTypes() {}

    /**
     * Text of at most {@code max} characters; control characters other than line breaks and tabs
     * become spaces.
     */
    public static Field<String> text(String name, int max) {
        Parser<String> parser =
                (raw, typed) -> {
                    if (!(raw instanceof String text)) {
                        throw new IllegalArgumentException("must be a text");
                    }
                    if (text.length() > max) {
                        throw new IllegalArgumentException(
                                "must have at most %d characters, has %d"
                                        .formatted(max, text.length()));
                    }
                    return text.replaceAll("[\\p{Cc}&&[^\\n\\t]]", " ").strip();
                };
        return Field.of(name, new Type<>("", parser, Map.of("type", "string", "maxLength", max)));
    }

    /** Text that is not blank. */
    public static Field<String> filled(String name, int max) {
        return text(name, max)
                .check(t -> t.codePoints().anyMatch(FieldTypes::isSeen), "must not be blank");
    }

    /** Neither space nor control nor zero-width character. */
    private static boolean isSeen(int character) {
        return !Character.isWhitespace(character)
                && !Character.isSpaceChar(character)
                && !Character.isISOControl(character)
                && Character.getType(character) != Character.FORMAT;
    }

    public static Field<Integer> integer(String name, int min, int max) {
        return wholeNumber(name, min, max, Math::toIntExact, 0);
    }

    public static Field<Long> longInteger(String name) {
        return wholeNumber(name, Long.MIN_VALUE, Long.MAX_VALUE, Function.identity(), 0L);
    }

    private static <T> Field<T> wholeNumber(
            String name, long min, long max, Function<Long, T> as, T blank) {
        boolean open = min == Long.MIN_VALUE;
        String right =
                open
                        ? "must be a whole number of 64 bits"
                        : "must be a whole number from " + min + " to " + max;
        Parser<T> parser =
                (raw, typed) -> {
                    long value = exact(decimal(raw, typed, right), right);
                    if (value < min || value > max) {
                        throw new IllegalArgumentException(right);
                    }
                    return as.apply(value);
                };
        Map<String, Object> schema = new LinkedHashMap<>(Map.of("type", "integer"));
        if (open) {
            schema.put("format", "int64");
        } else {
            schema.putAll(Map.of("minimum", min, "maximum", max));
        }
        return Field.of(name, new Type<>(blank, parser, schema));
    }

    public static Field<Double> number(String name, double min, double max) {
        String right = "must be a number from %s to %s".formatted(plain(min), plain(max));
        Parser<Double> parser =
                (raw, typed) -> {
                    double value = decimal(raw, typed, right).doubleValue();
                    if (value < min || value > max) {
                        throw new IllegalArgumentException(right);
                    }
                    return value;
                };
        return Field.of(
                name,
                new Type<>(0.0, parser, Map.of("type", "number", "minimum", min, "maximum", max)));
    }

    public static Field<Boolean> flag(String name) {
        Parser<Boolean> parser =
                (raw, typed) -> {
                    if (raw instanceof Boolean value) {
                        return value;
                    }
                    String text = typed ? "" : String.valueOf(raw).strip().toLowerCase(Locale.ROOT);
                    return switch (text) {
                        case "true", "1", "yes", "on" -> true;
                        case "false", "0", "no", "off" -> false;
                        default -> throw new IllegalArgumentException("must be true or false");
                    };
                };
        return Field.of(name, new Type<>(false, parser, Map.of("type", "boolean")));
    }

    /** One of an enum's constants, in lower case. */
    public static <E extends Enum<E>> Field<E> choice(String name, Class<E> type) {
        Map<String, E> words = new LinkedHashMap<>();
        Arrays.stream(type.getEnumConstants())
                .forEach(e -> words.put(e.name().toLowerCase(Locale.ROOT), e));
        return choice(name, words);
    }

    /** One of the words; hyphens and capitals are forgiven. */
    public static <T> Field<T> choice(String name, Map<String, T> words) {
        String right = "must be one of: " + String.join(", ", words.keySet());
        Parser<T> parser =
                (raw, typed) -> {
                    String word =
                            String.valueOf(raw).strip().toLowerCase(Locale.ROOT).replace('-', '_');
                    T value =
                            raw instanceof String || raw instanceof Number ? words.get(word) : null;
                    if (value == null) {
                        throw new IllegalArgumentException(right);
                    }
                    return value;
                };
        Map<T, Object> names = new LinkedHashMap<>();
        words.forEach((word, value) -> names.putIfAbsent(value, word));
        Map<String, Object> schema = Map.of("type", "string", "enum", List.copyOf(names.values()));
        T first = words.values().iterator().next();
        return Field.of(
                name, new Type<>(first, parser, value -> names.getOrDefault(value, value), schema));
    }

    /** Text that {@code parse} understands. */
    public static <T> Field<T> parsed(
            String name, T blank, Function<String, Optional<T>> parse, String right) {
        Parser<T> parser =
                (raw, typed) ->
                        Optional.of(raw)
                                .filter(String.class::isInstance)
                                .flatMap(text -> parse.apply((String) text))
                                .orElseThrow(() -> new IllegalArgumentException(right));
        return Field.of(
                name, new Type<>(blank, parser, Object::toString, Map.of("type", "string")));
    }

    /** A list; a text is split at commas. */
    public static <T> Field<List<T>> list(Field<T> item, int max) {
        Parser<List<T>> parser =
                (raw, typed) -> {
                    List<?> items =
                            raw instanceof List<?> l
                                    ? l
                                    : List.of(String.valueOf(raw).split("[,\\s]+"));
                    if (items.size() > max) {
                        throw new IllegalArgumentException("must have at most " + max + " entries");
                    }
                    List<T> values = new ArrayList<>();
                    for (Object entry : items) {
                        if (entry == null) {
                            throw new IllegalArgumentException("must not contain null");
                        }
                        values.add(item.type().parser().parse(entry, raw instanceof List && typed));
                    }
                    return values;
                };
        Map<String, Object> schema =
                Map.of("type", "array", "items", item.type().schema(), "maxItems", max);
        Function<List<T>, Object> show = values -> values.stream().map(item.type().show()).toList();
        return Field.of(item.name(), new Type<>(List.of(), parser, show, schema));
    }

    private static BigDecimal decimal(Object raw, boolean typed, String right) {
        boolean readable = raw instanceof Number || (!typed && raw instanceof String);
        if (!readable || String.valueOf(raw).length() > 40) {
            throw new IllegalArgumentException(right);
        }
        try {
            return new BigDecimal(String.valueOf(raw).strip());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(right, e);
        }
    }

    private static long exact(BigDecimal value, String right) {
        try {
            if (value.scale() < -40) {
                throw new IllegalArgumentException(right);
            }
            return value.longValueExact();
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(right, e);
        }
    }

    private static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
