package dev.easel.http;

import java.util.List;

/**
 * Why a request is not carried out, in words for the sender; {@link ProblemMapper} makes the answer
 * (RFC 9457).
 */
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A field that is wrong, and what would be right. */
    public record FieldError(String field, String message) {}

    /** The kinds of answers, each with its status. */
    public enum Kind {
        INVALID(400, "Invalid request"),
        NOT_FOUND(404, "Not found"),
        CONFLICT(409, "Conflict"),
        TOO_LARGE(413, "Too large"),
        UNSUPPORTED_TYPE(415, "Unsupported media type"),
        UNPROCESSABLE(422, "Unusable image"),
        TOO_MANY(429, "Too many requests"),
        FULL(503, "Busy");

        final int status;
        final String title;

        Kind(int status, String title) {
            this.status = status;
            this.title = title;
        }
    }

    private final Kind kind;
    private final transient List<FieldError> errors;

    private Problem(Kind kind, String detail, List<FieldError> errors) {
        super(detail, null, false, false);
        this.kind = kind;
        this.errors = errors;
    }

    /** A problem of the request as a whole. */
    public static Problem of(Kind kind, String detail) {
        return new Problem(kind, detail, List.of());
    }

    /** A problem of one field, for example 422 for an image that cannot be decoded. */
    public static Problem of(Kind kind, String field, String message) {
        return new Problem(kind, field + ": " + message, List.of(new FieldError(field, message)));
    }

    /** 400 with every bad field. */
    public static Problem invalid(List<FieldError> errors) {
        String fields =
                String.join(", ", errors.stream().map(FieldError::field).distinct().toList());
        return new Problem(Kind.INVALID, "Please check: " + fields + ".", List.copyOf(errors));
    }

    /** 404; the same for what is not there and for what is someone else's. */
    public static Problem notFound(String what, Object id) {
        String text = id.toString();
        return of(
                Kind.NOT_FOUND,
                "There is no "
                        + what
                        + " '"
                        + text.substring(0, Math.min(80, text.length()))
                        + "'.");
    }

    public Kind kind() {
        return kind;
    }

    public List<FieldError> errors() {
        return errors;
    }
}
