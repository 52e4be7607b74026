package dev.easel.chat;

import dev.easel.http.FieldReader;
import dev.easel.http.FieldSchemas;
import dev.easel.task.form.ImageField;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import java.util.List;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Documents the bodies of the chat's requests from the declarations that they are read with. */
@Component
class ChatDocs implements OpenApiCustomizer {
    private static final String SESSIONS = "/api/v1/chat/sessions";

    @Override
    public void customise(OpenAPI api) {
        List<String> images =
                Stream.of(ImageField.IMAGE, ImageField.OPTIONAL_REFERENCE)
                        .flatMap(f -> f.names().stream())
                        .toList();
        post(api, SESSIONS)
                .setRequestBody(FieldSchemas.body(List.of(FieldReader.USER_ID), List.of()));
        post(api, SESSIONS + "/{sessionId}/messages")
                .setRequestBody(FieldSchemas.body(MessageFields.all(), images));
    }

    private static Operation post(OpenAPI api, String path) {
        PathItem item = api.getPaths().get(path);
        if (item == null || item.getPost() == null) {
            throw new IllegalStateException("no POST " + path);
        }
        return item.getPost();
    }
}
