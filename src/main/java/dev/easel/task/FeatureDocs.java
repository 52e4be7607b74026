package dev.easel.task;

import dev.easel.http.Field;
import dev.easel.http.FieldSchemas;
import dev.easel.image.Feature;
import dev.easel.task.form.CommonFields;
import dev.easel.task.form.FeatureForm;
import dev.easel.task.form.FeatureForms;
import dev.easel.task.form.ImageField;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.ArrayList;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Documents the seven features from the declarations that their requests are read with. */
@Component
class FeatureDocs implements OpenApiCustomizer {
    private static final String TAG = "Features";
    private final FeatureForms forms;

    FeatureDocs(FeatureForms forms) {
        this.forms = forms;
    }

    @Override
    public void customise(OpenAPI api) {
        ModelConverters.getInstance()
                .readAll(TaskView.class)
                .forEach(api.getComponents()::addSchemas);
        for (Feature feature : Feature.values()) {
            String path = "/v1/features/" + feature.slug() + "/";
            api.path(path, new PathItem().post(submit(forms.of(feature))));
            api.path(path + "status/{task_id}/", new PathItem().get(status(feature)));
        }
    }

    private static Operation submit(FeatureForm form) {
        List<Field<?>> fields = new ArrayList<>(form.fields());
        fields.addAll(CommonFields.fields(form));
        List<String> images =
                form.images().stream()
                        .map(ImageField::names)
                        .flatMap(names -> names.stream())
                        .toList();
        String wait =
                form.waits() ? "Waits up to 60 s for the result by default." : "Answers at once.";
        return new Operation()
                .addTagsItem(TAG)
                .operationId(form.feature().word())
                .summary(form.feature().slug().replace('-', ' '))
                .description(
                        wait
                                + " `Prefer: wait=N` holds the answer until the task ends or N ≤ 60 seconds are over.")
                .addParametersItem(
                        new Parameter()
                                .in("header")
                                .name("Prefer")
                                .example("wait=30")
                                .schema(text()))
                .requestBody(FieldSchemas.body(fields, images))
                .responses(
                        new ApiResponses()
                                .addApiResponse("200", task("The task, completed"))
                                .addApiResponse(
                                        "202", task("The task; its status URL is in Location"))
                                .addApiResponse("400", problem("Every bad field at once"))
                                .addApiResponse("413", problem("Too large"))
                                .addApiResponse("422", problem("An image that cannot be used")));
    }

    private static Operation status(Feature feature) {
        return new Operation()
                .addTagsItem(TAG)
                .operationId(feature.word() + "_status")
                .summary(feature.slug().replace('-', ' ') + ": how far it is")
                .addParametersItem(
                        new Parameter().in("path").required(true).name("task_id").schema(text()))
                .responses(
                        new ApiResponses()
                                .addApiResponse("200", task("The task"))
                                .addApiResponse("404", problem("No such task of this feature")));
    }

    private static ApiResponse task(String description) {
        Schema<?> schema = new Schema<>().$ref("#/components/schemas/TaskView");
        return new ApiResponse()
                .description(description)
                .content(
                        new Content()
                                .addMediaType("application/json", new MediaType().schema(schema)));
    }

    private static ApiResponse problem(String description) {
        return new ApiResponse()
                .description(description)
                .content(new Content().addMediaType("application/problem+json", new MediaType()));
    }

    private static Schema<String> text() {
        Schema<String> schema = new Schema<>();
        schema.setType("string");
        return schema;
    }
}
