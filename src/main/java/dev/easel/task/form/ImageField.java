package dev.easel.task.form;

import dev.easel.engine.Inputs.Role;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * An image among the fields: {@code image}, {@code image_url}, {@code image_data}, {@code
 * image_file}, {@code image_id}.
 */
public record ImageField(Role role, boolean required) {
    public static final ImageField IMAGE = new ImageField(Role.IMAGE, true);
    public static final ImageField REFERENCE = new ImageField(Role.REFERENCE_IMAGE, true);
    public static final ImageField OPTIONAL_REFERENCE = new ImageField(Role.REFERENCE_IMAGE, false);

    /** The names under which it may come. */
    public Set<String> names() {
        String prefix = role.word();
        return new LinkedHashSet<>(
                List.of(
                        prefix,
                        prefix + "_url",
                        prefix + "_data",
                        prefix + "_file",
                        prefix + "_id"));
    }
}
