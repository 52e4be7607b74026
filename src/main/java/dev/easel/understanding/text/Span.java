package dev.easel.understanding.text;

/** A stretch of a message, from {@code start} up to but not including {@code end}. */
public record Span(int start, int end) {}
