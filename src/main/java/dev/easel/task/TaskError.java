package dev.easel.task;

/**
 * Why a task failed.
 *
 * @param code stable and snake_case, for programs
 * @param message what happened and what to do next
 * @param retryable whether the same request may succeed later
 */
public record TaskError(String code, String message, boolean retryable) {}
