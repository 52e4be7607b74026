package dev.easel.gallery;

import dev.easel.id.ImageId;
import dev.easel.id.UserId;
import dev.easel.image.Feature;
import org.jspecify.annotations.Nullable;

/**
 * Which images of a user: null means any.
 *
 * @param words that must all stand in the prompt
 * @param trashed whether the trash is meant, else what is not in it
 * @param limit images a page, 1–200
 * @param before the last image of the page before
 */
public record GalleryQuery(
        UserId user,
        @Nullable Feature intent,
        @Nullable String words,
        @Nullable Boolean favorite,
        boolean trashed,
        int limit,
        @Nullable ImageId before) {}
