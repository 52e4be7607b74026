package dev.easel.task;

import dev.easel.gallery.Gallery;
import dev.easel.gallery.GalleryImage;
import dev.easel.gallery.ImageUrls;
import dev.easel.http.FetchGuard;
import dev.easel.http.FetchRefused;
import dev.easel.http.Form;
import dev.easel.http.Problem;
import dev.easel.http.Problem.Kind;
import dev.easel.http.PublicUrl;
import dev.easel.id.ImageId;
import dev.easel.id.UserId;
import dev.easel.image.ImageCodec;
import dev.easel.image.PixelSize;
import dev.easel.image.UnreadableImageException;
import dev.easel.storage.BlobKey;
import dev.easel.task.form.ImageField;
import java.net.URI;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Finds the picture that a form means, in whichever of the five ways it was given, and judges it.
 */
@Component
public class ImageSources {
    private final Gallery gallery;
    private final FetchGuard fetch;
    private final ImageCodec codec;
    private final PublicUrl urls;

    ImageSources(Gallery gallery, FetchGuard fetch, ImageCodec codec, PublicUrl urls) {
        this.gallery = gallery;
        this.fetch = fetch;
        this.codec = codec;
        this.urls = urls;
    }

    /** A picture to work on. */
    public sealed interface Source {
        PixelSize size();

        /** An image of the user's gallery. */
        record Stored(GalleryImage image) implements Source {
            @Override
            public PixelSize size() {
                return image.size();
            }
        }

        /** A picture that came with the request; it can be decoded. */
        record Sent(byte[] bytes, PixelSize size) implements Source {}

        /** What a task will have made before this picture is needed. */
        record Promised(Task by) implements Source {
            @Override
            public PixelSize size() {
                PixelSize size = by.spec().resultSize();
                return size == null ? new PixelSize(1, 1) : size;
            }

            /** The image it will be. */
            public ImageId id() {
                return by.spec().imageIds().getFirst();
            }

            /** Where its bytes will be. */
            public BlobKey file() {
                return GalleryImage.file(id(), by.spec().format());
            }
        }

        /** An upload that an earlier request has left in the store. */
        record Kept(BlobKey key, PixelSize size) implements Source {}
    }

    /** The name under which the image came, if it came; two names at once are a problem. */
    public static Optional<String> given(Form form, ImageField field) {
        List<String> names = field.names().stream().filter(name -> present(form, name)).toList();
        if (names.size() > 1) {
            throw Problem.of(
                    Kind.INVALID,
                    names.get(1),
                    "give one of " + String.join(", ", names) + ", not several");
        }
        return names.stream().findFirst();
    }

    private static boolean present(Form form, String name) {
        return form.file(name) != null
                || (form.value(name) != null && !"".equals(form.value(name)));
    }

    /**
     * The image under that name; a {@link Problem} says what is wrong with it. Code may put a
     * {@link Source} into a form; no request can.
     */
    public Source resolve(Form form, String name, UserId user) {
        byte[] file = form.file(name);
        if (form.value(name) instanceof Source source) {
            return source;
        }
        try {
            if (file != null) {
                return judged(file);
            }
            return form.value(name) instanceof String text && !text.isBlank()
                    ? text(name, text.strip(), user)
                    : reject(name, "must be a text that is not blank");
        } catch (UnreadableImageException e) {
            throw Problem.of(
                    e.tooLarge() ? Kind.TOO_LARGE : Kind.UNPROCESSABLE,
                    name,
                    String.valueOf(e.getMessage()));
        }
    }

    private Source text(String name, String text, UserId user) {
        if (name.endsWith("_id")) {
            return stored(text, user).orElseThrow(() -> Problem.notFound("image", text));
        }
        if (name.endsWith("_url")) {
            return byUrl(name, text, user);
        }
        if (name.endsWith("_data")) {
            return judged(base64(name, text));
        }
        if (name.endsWith("_file")) {
            return reject(name, "must be a file part of multipart/form-data");
        }
        return anything(name, text, user);
    }

    private Source anything(String name, String text, UserId user) {
        if (text.regionMatches(true, 0, "http://", 0, 7)
                || text.regionMatches(true, 0, "https://", 0, 8)) {
            return byUrl(name, text, user);
        }
        Optional<Source> own = text.length() <= 64 ? stored(text, user) : Optional.empty();
        return own.orElseGet(() -> judged(base64(name, text)));
    }

    private Source byUrl(String name, String text, UserId user) {
        Optional<ImageId> own = ImageUrls.parse(text, urls);
        if (own.isPresent()) {
            return stored(own.get().value(), user)
                    .orElseThrow(() -> Problem.notFound("image", own.get()));
        }
        try {
            return judged(fetch.fetch(URI.create(text)));
        } catch (IllegalArgumentException e) {
            return reject(name, "must be an http(s) URL");
        } catch (FetchRefused e) {
            throw Problem.of(kind(e.reason()), name, String.valueOf(e.getMessage()));
        }
    }

    private static Kind kind(FetchRefused.Reason reason) {
        return switch (reason) {
            case BAD_URL -> Kind.INVALID;
            case TOO_LARGE -> Kind.TOO_LARGE;
            case FORBIDDEN_ADDRESS,
                    UNREACHABLE,
                    TIMEOUT,
                    BAD_STATUS,
                    TOO_MANY_REDIRECTS,
                    NO_IMAGE ->
                    Kind.UNPROCESSABLE;
        };
    }

    private Optional<Source> stored(String id, UserId user) {
        return id.isBlank() || id.length() > 64
                ? Optional.empty()
                : gallery.find(new ImageId(id))
                        .filter(image -> image.user().equals(user))
                        .map(Source.Stored::new);
    }

    private Source judged(byte[] bytes) {
        return new Source.Sent(bytes, codec.decode(bytes).size());
    }

    private static byte[] base64(String name, String text) {
        String data = text;
        if (text.startsWith("data:")) {
            int comma = text.indexOf(',');
            if (comma < 0 || !text.substring(0, comma).endsWith(";base64")) {
                throw Problem.of(Kind.INVALID, name, "a data: URI must be data:image/…;base64,…");
            }
            data = text.substring(comma + 1);
        }
        try {
            return Base64.getMimeDecoder().decode(plain(data));
        } catch (IllegalArgumentException e) {
            throw Problem.of(
                    Kind.INVALID,
                    name,
                    "must be base64 of an image file, a data: URI, an http(s) URL or an image id");
        }
    }

    /** Accepts the URL-safe alphabet and line breaks, nothing else. */
    private static String plain(String data) {
        String standard = data.replace('-', '+').replace('_', '/');
        for (int i = 0; i < standard.length(); i++) {
            char c = standard.charAt(i);
            boolean known = c < 128 && (Character.isLetterOrDigit(c) || "+/=\r\n ".indexOf(c) >= 0);
            if (!known) {
                throw new IllegalArgumentException("not base64");
            }
        }
        return standard;
    }

    private static Source reject(String name, String message) {
        throw Problem.of(Kind.INVALID, name, message);
    }
}
