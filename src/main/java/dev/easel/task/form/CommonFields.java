package dev.easel.task.form;

import dev.easel.http.Field;
import dev.easel.http.FieldReader;
import dev.easel.http.FieldTypes;
import dev.easel.id.SessionId;
import dev.easel.id.UserId;
import dev.easel.image.ImageFormat;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What every feature may be asked besides its own fields.
 *
 * @param seed null for a random one
 * @param engine a name, or {@code auto}
 * @param refine whether the prompt may be refined
 */
public record CommonFields(
        UserId user,
        @Nullable SessionId session,
        @Nullable Long seed,
        int numImages,
        ImageFormat format,
        String engine,
        @Nullable URI webhook,
        boolean refine) {
    private static final Field<Long> SEED =
            FieldTypes.longInteger("seed")
                    .about("Same request, seed and engine: same bytes.")
                    .example(42);
    private static final Field<String> ENGINE =
            FieldTypes.text("engine", 40).orElse("auto").about("Who draws; `auto` chooses.");
    private static final Field<URI> WEBHOOK =
            FieldTypes.parsed(
                            "webhook_url",
                            URI.create("http://-"),
                            CommonFields::web,
                            "must be an http(s) URL")
                    .about("Receives the task as JSON when it ends.");
    private static final Field<Boolean> REFINE =
            FieldTypes.flag("refine")
                    .orElse(true)
                    .about("Whether Easel may add to your words what they leave open.");
    private static final Field<SessionId> SESSION =
            FieldTypes.parsed(
                            "session_id",
                            new SessionId("-"),
                            CommonFields::session,
                            "must be a session's id")
                    .about("The chat session that the images belong to.");

    /** Reads them for one feature. */
    public static CommonFields read(FieldReader in, FeatureForm form) {
        return new CommonFields(
                in.get(FieldReader.USER_ID),
                in.find(SESSION),
                in.find(SEED),
                in.get(numImages(form)),
                in.get(format(form)),
                in.get(ENGINE),
                in.find(WEBHOOK),
                in.get(REFINE));
    }

    /** For the documentation. */
    public static List<Field<?>> fields(FeatureForm form) {
        Field<Integer> number = numImages(form);
        return form.maxImages() > 1
                ? List.of(
                        FieldReader.USER_ID,
                        number,
                        SEED,
                        format(form),
                        ENGINE,
                        WEBHOOK,
                        SESSION,
                        REFINE)
                : List.of(FieldReader.USER_ID, SEED, format(form), ENGINE, WEBHOOK, SESSION);
    }

    private static Field<Integer> numImages(FeatureForm form) {
        return FieldTypes.integer("num_images", 1, form.maxImages())
                .orElse(1)
                .about("Variations to make.");
    }

    private static Field<ImageFormat> format(FeatureForm form) {
        Map<String, ImageFormat> words = new LinkedHashMap<>();
        for (ImageFormat format : ImageFormat.values()) {
            if (format.alpha() || !form.needsAlpha()) {
                words.put(format.word(), format);
            }
        }
        return FieldTypes.choice("output_format", words).orElse(ImageFormat.PNG);
    }

    private static Optional<URI> web(String text) {
        try {
            URI uri = URI.create(text.strip());
            boolean web =
                    "http".equalsIgnoreCase(uri.getScheme())
                            || "https".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null && text.length() <= 2000
                    ? Optional.of(uri)
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<SessionId> session(String text) {
        return text.isBlank() || text.length() > 200
                ? Optional.empty()
                : Optional.of(new SessionId(text));
    }
}
