package dev.easel.gallery;

import java.util.List;

/**
 * Part of a user's images, newest first.
 *
 * @param count of all that match
 * @param more whether another page follows
 */
public record GalleryPage(List<GalleryImage> images, long count, boolean more) {}
