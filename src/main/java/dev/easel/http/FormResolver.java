package dev.easel.http;

import dev.easel.http.Problem.Kind;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Gives controller methods their {@link Form}. */
final class FormResolver implements HandlerMethodArgumentResolver {
    /** Two images of 20 MB in base64 and some text. */
    private static final int MAX_JSON_BYTES = 64 << 20;

    private static final JsonMapper JSON =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxStringLength(MAX_JSON_BYTES)
                                                    .maxNestingDepth(64)
                                                    .build())
                                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                    .build())
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Form.class;
    }

    @Override
    public Form resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders)
            throws IOException {
        HttpServletRequest request = web.getNativeRequest(HttpServletRequest.class);
        if (request == null) {
            throw new IllegalStateException("not an HTTP request");
        }
        String type = request.getContentType() == null ? "" : request.getContentType().strip();
        if (web.getNativeRequest(MultipartHttpServletRequest.class)
                instanceof MultipartHttpServletRequest parts) {
            return multipart(parts);
        }
        if (type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE)) {
            return urlencoded(request);
        }
        if (type.isEmpty() || isJson(type)) {
            return new Form(json(body(request)), Map.of(), true);
        }
        throw Problem.of(
                Kind.UNSUPPORTED_TYPE,
                "Send application/json or multipart/form-data, not '" + type + "'.");
    }

    private static boolean isJson(String type) {
        return type.startsWith(MediaType.APPLICATION_JSON_VALUE)
                || type.matches("application/[\\w.-]+\\+json.*");
    }

    private static byte[] body(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > MAX_JSON_BYTES) {
            throw tooLarge();
        }
        byte[] bytes = request.getInputStream().readNBytes(MAX_JSON_BYTES + 1);
        if (bytes.length > MAX_JSON_BYTES) {
            throw tooLarge();
        }
        return bytes;
    }

    private static Problem tooLarge() {
        return Problem.of(
                Kind.TOO_LARGE,
                "A JSON body may have 64 MB; send images as files or by URL instead.");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> json(byte[] body) {
        if (body.length == 0) {
            return Map.of();
        }
        try {
            if (JSON.readValue(body, Object.class) instanceof Map<?, ?> object) {
                return (Map<String, Object>) object;
            }
        } catch (JacksonException e) {
            var place = e.getLocation();
            String where =
                    place == null
                            ? ""
                            : " at line " + place.getLineNr() + ", column " + place.getColumnNr();
            throw Problem.of(Kind.INVALID, "The body is not valid JSON" + where + ".");
        }
        throw Problem.of(
                Kind.INVALID, "The body must be a JSON object, like {\"user_id\": \"…\"}.");
    }

    private static Form urlencoded(HttpServletRequest request) {
        Map<String, Object> values = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, texts) -> values.put(name, texts[0]));
        if (values.keySet().stream().anyMatch(name -> name.stripLeading().startsWith("{"))) {
            throw Problem.of(
                    Kind.UNSUPPORTED_TYPE,
                    "This looks like JSON: send it with the header Content-Type: application/json.");
        }
        return new Form(values, Map.of(), false);
    }

    private static Form multipart(MultipartHttpServletRequest request) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        Map<String, Object> values = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, texts) -> values.put(name, texts[0]));
        for (MultipartFile file : request.getFileMap().values()) {
            files.put(file.getName(), file.getBytes());
        }
        byte[] part = files.remove("request");
        Object text = values.remove("request");
        if (part == null && text == null) {
            return new Form(values, files, false);
        }
        Map<String, Object> typed = new LinkedHashMap<>(values);
        typed.putAll(
                json(
                        part != null
                                ? part
                                : String.valueOf(text)
                                        .getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        return new Form(typed, files, true);
    }
}
