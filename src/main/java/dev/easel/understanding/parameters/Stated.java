package dev.easel.understanding.parameters;

import dev.easel.understanding.text.Span;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * What a message states about a feature's fields.
 *
 * @param fields by the names of the HTTP API, with its values
 * @param shares how much to add at {@code left, right, top, bottom}, as a share of the picture's
 *     width or height
 * @param longSide the size to reach, in pixels
 * @param technical the places of words that belong in no prompt: {@code 16:9}, {@code seed 7}
 */
public record Stated(
        Map<String, Object> fields,
        Map<String, Double> shares,
        OptionalInt longSide,
        List<Span> technical) {}
