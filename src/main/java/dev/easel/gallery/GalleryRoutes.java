package dev.easel.gallery;

import dev.easel.http.Field;
import dev.easel.http.FieldReader;
import dev.easel.http.FieldTypes;
import dev.easel.http.Form;
import dev.easel.http.Paging;
import dev.easel.http.Problem;
import dev.easel.http.PublicUrl;
import dev.easel.id.ImageId;
import dev.easel.id.UserId;
import dev.easel.image.Feature;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code /v1/gallery}: list, look at, mark, throw away, take back. */
@RestController
@RequestMapping("/v1/gallery")
@Tag(name = "Gallery", description = "Finished images, found again")
class GalleryRoutes {
    private static final Field<Boolean> FAVORITE = FieldTypes.flag("favorite");
    private static final Field<Boolean> REQUIRED_FAVORITE = FAVORITE.require();
    private static final Field<Boolean> PERMANENT = FieldTypes.flag("permanent").orElse(false);
    private static final Field<String> WORDS = FieldTypes.text("q", 500);
    private static final Field<ImageId> CURSOR = Paging.cursor(ImageId::new);
    private static final Field<Feature> INTENT =
            FieldTypes.parsed(
                    "intent",
                    Feature.IMAGE_GENERATION,
                    Feature::parse,
                    "must be one of: "
                            + String.join(
                                    ", ",
                                    List.of(Feature.values()).stream()
                                            .map(Feature::word)
                                            .toList()));

    /** A page of images. */
    record Page(List<GalleryView> results, long count, @Nullable String next) {}

    /** What became of a delete. */
    record Deleted(String imageId, boolean deleted, boolean permanent, String message) {}

    private final Gallery gallery;
    private final PublicUrl urls;

    GalleryRoutes(Gallery gallery, PublicUrl urls) {
        this.gallery = gallery;
        this.urls = urls;
    }

    @GetMapping
    @Operation(summary = "A user's images, newest first")
    @Parameter(name = "user_id", required = true, example = "user_123")
    @Parameter(name = "intent", example = "image_generation")
    @Parameter(name = "q", description = "words of the prompt", example = "cat")
    @Parameter(name = "favorite", example = "true")
    @Parameter(name = "limit", example = "50")
    @Parameter(name = "cursor", description = "`next` of the page before")
    Page list(@Parameter(hidden = true) @RequestParam Map<String, String> query) {
        return page(query, false);
    }

    @GetMapping("/deleted")
    @Operation(summary = "A user's trash, newest first")
    @Parameter(name = "user_id", required = true, example = "user_123")
    Page trash(@Parameter(hidden = true) @RequestParam Map<String, String> query) {
        return page(query, true);
    }

    @GetMapping("/{imageId}")
    @Operation(summary = "One image")
    GalleryView show(
            @PathVariable String imageId,
            @RequestParam(name = "user_id", required = false) @Nullable String user) {
        return view(owned(imageId, user));
    }

    @PatchMapping("/{imageId}")
    @Operation(summary = "Mark or unmark a favourite: `{\"favorite\": true}`")
    GalleryView mark(
            @PathVariable String imageId,
            @RequestParam(name = "user_id", required = false) @Nullable String user,
            @Parameter(hidden = true) Form form) {
        FieldReader in = new FieldReader(form);
        boolean favorite = in.get(REQUIRED_FAVORITE);
        in.finish();
        ImageId id = owned(imageId, user).id();
        return view(found(gallery.favorite(id, favorite), imageId));
    }

    @DeleteMapping("/{imageId}")
    @Operation(summary = "Move an image to the trash, or with `permanent=true` remove it for good")
    Deleted delete(
            @PathVariable String imageId,
            @Parameter(hidden = true) @RequestParam Map<String, String> query) {
        FieldReader in = FieldReader.ofQuery(query);
        boolean permanent = in.get(PERMANENT);
        in.finish();
        ImageId id = owned(imageId, query.get("user_id")).id();
        if (permanent) {
            gallery.delete(id);
            return new Deleted(imageId, true, true, "The image is gone for good.");
        }
        gallery.trash(id);
        return new Deleted(
                imageId,
                true,
                false,
                "The image is in the trash; POST /v1/gallery/"
                        + imageId
                        + "/restore brings it back.");
    }

    @PostMapping("/{imageId}/restore")
    @Operation(summary = "Take an image back out of the trash")
    GalleryView restore(
            @PathVariable String imageId,
            @RequestParam(name = "user_id", required = false) @Nullable String user) {
        ImageId id = owned(imageId, user).id();
        return view(found(gallery.restore(id), imageId));
    }

    private Page page(Map<String, String> query, boolean trashed) {
        FieldReader in = FieldReader.ofQuery(query);
        UserId user = in.get(FieldReader.USER_ID);
        GalleryQuery wanted =
                new GalleryQuery(
                        user,
                        in.find(INTENT),
                        in.find(WORDS),
                        in.find(FAVORITE),
                        trashed,
                        in.get(Paging.LIMIT),
                        in.find(CURSOR));
        in.finish();
        GalleryPage page = gallery.page(wanted);
        String next = page.more() ? page.images().getLast().id().value() : null;
        return new Page(page.images().stream().map(this::view).toList(), page.count(), next);
    }

    private GalleryImage owned(String imageId, @Nullable String user) {
        GalleryImage image = found(ImageId.parse(imageId).flatMap(gallery::find), imageId);
        if (user != null && !image.user().value().equals(user)) {
            throw Problem.notFound("image", imageId);
        }
        return image;
    }

    private static GalleryImage found(Optional<GalleryImage> image, String imageId) {
        return image.orElseThrow(() -> Problem.notFound("image", imageId));
    }

    private GalleryView view(GalleryImage image) {
        return GalleryView.of(image, urls);
    }
}
