package dev.easel.language;

import dev.easel.http.Field;
import dev.easel.image.Feature;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a model is told to do, the same with every message. */
final class Instructions {
    private static final String FILE = "/language/instructions.txt";

    private Instructions() {}

    static String of(OfferedFields fields) {
        return text().replace("{fields}", describe(fields));
    }

    private static String text() {
        try (InputStream file = Instructions.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("missing " + FILE);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String describe(OfferedFields fields) {
        return Stream.of(Feature.values())
                .map(feature -> feature.word() + ": " + describe(fields.of(feature)))
                .collect(Collectors.joining("\n"));
    }

    private static String describe(List<Field<?>> fields) {
        return fields.stream()
                .map(field -> field.name() + " (" + values(field) + ")")
                .collect(Collectors.joining(", "));
    }

    private static String values(Field<?> field) {
        Map<String, Object> schema = field.type().schema();
        if (schema.get("enum") instanceof List<?> words) {
            return words.stream().map(String::valueOf).collect(Collectors.joining(" | "));
        }
        String values =
                schema.containsKey("minimum")
                        ? schema.get("minimum") + " to " + schema.get("maximum")
                        : String.valueOf(schema.get("type"));
        return field.about().isEmpty() ? values : values + ": " + field.about();
    }
}
