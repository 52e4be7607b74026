package dev.easel.language;

import dev.easel.http.Field;
import dev.easel.http.FieldReader;
import dev.easel.http.Form;
import dev.easel.http.Problem;
import dev.easel.http.Problem.FieldError;
import dev.easel.image.Feature;
import dev.easel.task.form.CommonFields;
import dev.easel.task.form.FeatureForm;
import dev.easel.task.form.FeatureForms;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The fields that a language model may fill in, and what becomes of its values: each stands the
 * check of the feature's own form or is dropped.
 */
final class OfferedFields {
    private static final Set<String> OFFERED_OF_COMMON =
            Set.of("num_images", "seed", "output_format");
    private static final Set<String> NEVER_OFFERED = Set.of("prompt", "subject_box");
    private static final Set<String> TYPED = Set.of("integer", "number", "boolean");
    private static final String ANY_PROMPT = "a picture";

    private final FeatureForms forms;

    OfferedFields(FeatureForms forms) {
        this.forms = forms;
    }

    List<Field<?>> of(Feature feature) {
        FeatureForm form = forms.of(feature);
        return Stream.concat(
                        form.fields().stream().filter(f -> !NEVER_OFFERED.contains(f.name())),
                        CommonFields.fields(form).stream()
                                .filter(f -> OFFERED_OF_COMMON.contains(f.name())))
                .toList();
    }

    /** The names of all features' fields. */
    List<String> names() {
        return Stream.of(Feature.values())
                .flatMap(feature -> of(feature).stream())
                .<String>map(Field::name)
                .distinct()
                .toList();
    }

    /**
     * The proposed values that are valid for the feature, beside what is stated already.
     *
     * @param stated fields and values that stand
     */
    Map<String, Object> accept(
            Feature feature, Map<String, String> proposed, Map<String, Object> stated) {
        Map<String, String> open = new LinkedHashMap<>();
        for (Field<?> field : of(feature)) {
            String value = proposed.get(field.name());
            if (value != null && !stated.containsKey(field.name())) {
                open.put(field.name(), value);
            }
        }
        FieldReader read = read(feature, open, stated);
        while (!open.isEmpty() && open.keySet().removeAll(wrong(read))) {
            read = read(feature, open, stated);
        }
        return typed(feature, open, read.seen());
    }

    private FieldReader read(
            Feature feature, Map<String, String> open, Map<String, Object> stated) {
        Map<String, Object> values = new LinkedHashMap<>(stated);
        values.putAll(open);
        values.put("prompt", ANY_PROMPT);
        FieldReader in = new FieldReader(new Form(values, Map.of(), false));
        FeatureForm form = forms.of(feature);
        form.read(in, null);
        CommonFields.read(in, form);
        return in;
    }

    private static Set<String> wrong(FieldReader read) {
        try {
            read.finish();
            return Set.of();
        } catch (Problem problem) {
            return problem.errors().stream()
                    .map(FieldError::field)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }
    }

    private Map<String, Object> typed(
            Feature feature, Map<String, String> open, Map<String, Object> seen) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Field<?> field : of(feature)) {
            String text = open.get(field.name());
            if (text != null) {
                boolean typed = TYPED.contains(String.valueOf(field.type().schema().get("type")));
                values.put(field.name(), typed ? seen.getOrDefault(field.name(), text) : text);
            }
        }
        return values;
    }
}
