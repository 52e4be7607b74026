package dev.easel.http;

import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.BinarySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Shows fields in OpenAPI's words: the same declarations that requests are read with. */
public final class FieldSchemas {
    private FieldSchemas() {}

    /**
     * A body with these fields, as JSON and as a form; {@code images} are names that also take a
     * file.
     */
    public static RequestBody body(List<Field<?>> fields, Collection<String> images) {
        ObjectSchema json = object(fields);
        ObjectSchema form = object(fields);
        for (String name : images) {
            json.addProperty(name, new StringSchema().description(about(name)));
            form.addProperty(
                    name, name.endsWith("_file") ? new BinarySchema() : new StringSchema());
        }
        MediaType typed = new MediaType().schema(json).example(example(fields, images));
        return new RequestBody()
                .required(true)
                .content(
                        new Content()
                                .addMediaType("application/json", typed)
                                .addMediaType("multipart/form-data", new MediaType().schema(form)));
    }

    private static ObjectSchema object(List<Field<?>> fields) {
        ObjectSchema object = new ObjectSchema();
        for (Field<?> field : fields) {
            object.addProperty(field.name(), schema(field));
        }
        object.setRequired(fields.stream().filter(Field::required).map(Field::name).toList());
        return object;
    }

    private static <T> Schema<?> schema(Field<T> field) {
        Schema<?> schema = schema(field.type().schema());
        schema.setDescription(field.about().isEmpty() ? null : field.about());
        T fallback = field.fallback();
        if (fallback != null) {
            schema.setDefault(field.type().show().apply(fallback));
        }
        if (field.example() != null) {
            schema.setExample(field.example());
        }
        return schema;
    }

    @SuppressWarnings("unchecked")
    private static Schema<?> schema(Map<String, Object> words) {
        if ("array".equals(words.get("type"))) {
            return new ArraySchema()
                    .items(schema((Map<String, Object>) words.getOrDefault("items", Map.of())));
        }
        Schema<Object> schema = new Schema<>();
        words.forEach(
                (word, value) -> {
                    switch (word) {
                        case "type" -> schema.setType(value.toString());
                        case "enum" -> schema.setEnum((List<Object>) value);
                        case "minimum" -> schema.setMinimum(new BigDecimal(value.toString()));
                        case "maximum" -> schema.setMaximum(new BigDecimal(value.toString()));
                        case "maxLength" -> schema.setMaxLength((Integer) value);
                        case "format" -> schema.setFormat(value.toString());
                        default -> throw new IllegalArgumentException("schema word " + word);
                    }
                });
        return schema;
    }

    private static Map<String, Object> example(List<Field<?>> fields, Collection<String> images) {
        Map<String, Object> example = new LinkedHashMap<>();
        for (Field<?> field : fields) {
            if (field.required() && field.example() != null) {
                example.put(field.name(), field.example());
            }
        }
        for (String image : images) {
            if (image.equals("image_url") || image.equals("reference_image_url")) {
                example.put(image, "https://example.org/" + image.replace("_url", "") + ".jpg");
            }
        }
        for (Field<?> field : fields) {
            if (!field.required() && field.example() != null && example.size() < 6) {
                example.put(field.name(), field.example());
            }
        }
        return example;
    }

    private static String about(String name) {
        if (name.endsWith("_url")) {
            return "http(s) URL";
        }
        if (name.endsWith("_data")) {
            return "base64 or data: URI";
        }
        if (name.endsWith("_id")) {
            return "an image of the user's gallery";
        }
        return name.endsWith("_file")
                ? "a file part (multipart only)"
                : "URL, base64, data: URI or image id";
    }
}
