package dev.easel.http;

import dev.easel.http.Problem.FieldError;
import dev.easel.id.UserId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a form's fields and collects what is wrong with them, so that the sender learns everything
 * at once.
 */
public final class FieldReader {
    /** Whose work it is; on every request that makes or lists something. */
    public static final Field<UserId> USER_ID =
            FieldTypes.parsed(
                            "user_id",
                            new UserId("-"),
                            text ->
                                    UserId.isValid(text.strip())
                                            ? Optional.of(new UserId(text.strip()))
                                            : Optional.empty(),
                            "must be 1 to 200 printable characters that name the user")
                    .require()
                    .about("Whose work it is, for tracking and for the gallery.")
                    .example("user_123");

    private final Form form;
    private final List<FieldError> errors = new ArrayList<>();
    private final Map<String, Object> seen = new LinkedHashMap<>();

    public FieldReader(Form form) {
        this.form = form;
    }

    /** Reads the parameters of a query. */
    public static FieldReader ofQuery(Map<String, String> query) {
        return new FieldReader(new Form(new LinkedHashMap<>(query), Map.of(), false));
    }

    public Form form() {
        return form;
    }

    /** The field's value, its fallback if it is missing; after an error some value of the type. */
    public <T> T get(Field<T> field) {
        T value = find(field);
        if (value != null) {
            return value;
        }
        T fallback = field.fallback();
        if (fallback == null) {
            return field.type().blank();
        }
        seen.put(field.name(), field.type().show().apply(fallback));
        return fallback;
    }

    /**
     * The field's value, null if it is missing or wrong; a required one that is missing is an
     * error.
     */
    public <T> @Nullable T find(Field<T> field) {
        Object raw = form.value(field.name());
        if (raw == null || (!form.typed() && raw.equals(""))) {
            if (field.required()) {
                reject(field.name(), "is required");
            }
            return null;
        }
        try {
            T value = field.type().parser().parse(raw, form.typed());
            seen.put(field.name(), field.type().show().apply(value));
            return value;
        } catch (IllegalArgumentException e) {
            reject(field.name(), String.valueOf(e.getMessage()));
            return null;
        }
    }

    /** Every value read so far, as JSON has it, defaults included. */
    public Map<String, Object> seen() {
        return seen;
    }

    /** Notes that something is wrong; {@code message} says what would be right. */
    public void reject(String field, String message) {
        errors.add(new FieldError(field, message));
    }

    /** Ends reading: throws a problem that names every bad field, if there is one. */
    public void finish() {
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
    }
}
