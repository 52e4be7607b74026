package dev.easel.understanding.parameters;

import dev.easel.understanding.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.MatchResult;

/** Collects what is found in one message; the first finding of a field stands. */
final class Findings {
    private final Map<String, Object> fields = new LinkedHashMap<>();
    private final Map<String, Double> shares = new LinkedHashMap<>();
    private final List<Span> technical = new ArrayList<>();
    private OptionalInt longSide = OptionalInt.empty();

    boolean has(String field) {
        return fields.containsKey(field);
    }

    void state(String field, Object value) {
        fields.putIfAbsent(field, value);
    }

    /** States a field in words that belong in no prompt. */
    void state(String field, Object value, MatchResult words) {
        state(field, value);
        drop(words);
    }

    void drop(MatchResult words) {
        technical.add(new Span(words.start(), words.end()));
    }

    void share(String side, double share) {
        shares.putIfAbsent(side, share);
    }

    void longSide(int pixels) {
        longSide = OptionalInt.of(pixels);
    }

    Stated stated() {
        return new Stated(
                Collections.unmodifiableMap(fields),
                Collections.unmodifiableMap(shares),
                longSide,
                List.copyOf(technical));
    }
}
