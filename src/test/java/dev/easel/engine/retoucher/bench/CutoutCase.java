package dev.easel.engine.retoucher.bench;

import dev.easel.engine.ImageRequest.Box;
import dev.easel.engine.illustrator.cast.Role;
import dev.easel.engine.illustrator.cast.Troupe;
import dev.easel.engine.illustrator.icons.NotoIcons;
import dev.easel.engine.illustrator.scene.Light;
import dev.easel.engine.illustrator.scene.Subject;
import dev.easel.engine.retoucher.core.Plane;
import dev.easel.engine.retoucher.cutout.training.Composer;
import dev.easel.engine.retoucher.cutout.training.Composite;
import dev.easel.image.Pixels;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A picture whose subject is known.
 *
 * @param alpha how much of each pixel is subject, 0–1
 * @param subjects how many there are
 */
record CutoutCase(Pixels picture, Plane alpha, int subjects) {
    private static final int SPRITE_HEIGHT = 420;
    private static final long FIRST_NUMBER = 50_000;
    private static final List<String> DRAWN =
            List.of(
                    "cat",
                    "dog",
                    "horse",
                    "elephant",
                    "lion",
                    "fox",
                    "rabbit",
                    "bear",
                    "owl",
                    "parrot",
                    "penguin",
                    "duck",
                    "car",
                    "bicycle",
                    "airplane",
                    "sailboat",
                    "guitar",
                    "teapot",
                    "rose",
                    "sunflower",
                    "robot",
                    "astronaut",
                    "wizard",
                    "girl");

    /** Subjects of the illustrator before the photographs and drawn backdrops. */
    static List<CutoutCase> drawn(List<Photo> photos, int count, int side) {
        Troupe troupe = new Troupe(NotoIcons.load());
        Light day = new Light(-0.5, 0.7, 0xFFF2D8, 0xA9C4E8, 0x3A4A6A, 0xC8D8EA, 0.9);
        List<Pixels> sprites = new ArrayList<>();
        for (String kind : DRAWN) {
            if (troupe.kinds().contains(kind)) {
                Subject subject =
                        new Subject(kind, kind, 1, List.of(), Subject.Size.NORMAL, Set.of(), null);
                Role role = new Role(subject, SPRITE_HEIGHT, false, day, 1);
                sprites.add(Pixels.of(troupe.draw(role, () -> {}).image()));
            }
        }
        List<Pixels> backgrounds = photos.stream().map(Photo::pixels).toList();
        return composed(Composer.of(sprites, backgrounds, side), count);
    }

    static List<CutoutCase> composed(Composer composer, int count) {
        return IntStream.range(0, count)
                .mapToObj(k -> composer.compose(FIRST_NUMBER + k))
                .filter(c -> c.subjects() > 0)
                .map(CutoutCase::of)
                .toList();
    }

    private static CutoutCase of(Composite composite) {
        return new CutoutCase(composite.picture(), composite.alpha(), composite.subjects());
    }

    /** Those of the photographs whose subjects were outlined by hand. */
    static List<CutoutCase> outlined(List<Photo> photos) throws IOException {
        List<CutoutCase> out = new ArrayList<>();
        for (Outline outline : Outline.all()) {
            for (Photo photo : photos) {
                if (photo.name().equals(outline.name())) {
                    Plane alpha = outline.mask(photo.pixels().size()).toPlane();
                    out.add(new CutoutCase(photo.pixels(), alpha, outline.subjects()));
                }
            }
        }
        return out;
    }

    /** The least box around the subjects. */
    Box box() {
        int left = alpha.width();
        int right = 0;
        int top = alpha.height();
        int bottom = 0;
        for (int i = 0; i < alpha.values().length; i++) {
            if (alpha.values()[i] > 0.5f) {
                left = Math.min(left, i % alpha.width());
                right = Math.max(right, i % alpha.width() + 1);
                top = Math.min(top, i / alpha.width());
                bottom = Math.max(bottom, i / alpha.width() + 1);
            }
        }
        return new Box(left, top, right - left, bottom - top);
    }
}
