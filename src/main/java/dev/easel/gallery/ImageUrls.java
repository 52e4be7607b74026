package dev.easel.gallery;

import dev.easel.http.PublicUrl;
import dev.easel.id.ImageId;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The URLs under which images are served, and back. */
public final class ImageUrls {
    private static final Pattern PATH =
            Pattern.compile("/(?:files|thumbnails)/([0-9a-f-]{36})\\.\\w+");

    private ImageUrls() {}

    /** Where the image is served. */
    public static String path(GalleryImage image) {
        return "/files/" + image.fileName();
    }

    /** Where its thumbnail is served. */
    public static String thumbnailPath(GalleryImage image) {
        return "/thumbnails/" + image.id() + ".webp";
    }

    /** The image that a URL of this server names; empty for every other URL. */
    public static Optional<ImageId> parse(String url, PublicUrl urls) {
        try {
            URI uri = URI.create(url.strip());
            URI own = URI.create(urls.root());
            boolean ours =
                    own.getAuthority() != null
                            && own.getAuthority().equalsIgnoreCase(uri.getAuthority());
            Matcher path = PATH.matcher(uri.getPath() == null ? "" : uri.getPath());
            return ours && path.matches()
                    ? Optional.of(new ImageId(path.group(1)))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
