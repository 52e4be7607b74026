package dev.easel.engine;

import dev.easel.image.AspectRatio;
import dev.easel.image.Feature;
import dev.easel.image.PixelSize;
import dev.easel.image.Rgb;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is wanted of an engine, valid and complete: every default is filled in. The pictures stand
 * in {@link Inputs}.
 */
public sealed interface ImageRequest {
    Feature feature();

    /** What the user said, or the empty string. */
    default String prompt() {
        return "";
    }

    /**
     * A new picture from words; takes {@code STYLE_REFERENCE} and {@code STRUCTURE_REFERENCE}, both
     * optional.
     *
     * @param adherence to the style reference, 0–100
     * @param structureStrength how closely the structure reference is followed, 0–100
     * @param colors that should lead the palette, may be empty
     */
    record Generate(
            String prompt,
            AspectRatio aspectRatio,
            Resolution resolution,
            Model model,
            int adherence,
            int structureStrength,
            List<Rgb> colors)
            implements ImageRequest {
        public Generate(String prompt, AspectRatio aspectRatio, Resolution resolution) {
            this(prompt, aspectRatio, resolution, Model.REALISM, 50, 50, List.of());
        }

        @Override
        public Feature feature() {
            return Feature.IMAGE_GENERATION;
        }

        /** The size of the picture in pixels. */
        public PixelSize size() {
            return aspectRatio.withLongSide(resolution.longSide());
        }
    }

    /** Long side of a new picture: 1024, 2048 or 4096 pixels. */
    enum Resolution {
        R1K(1024),
        R2K(2048),
        R4K(4096);

        private final int longSide;

        Resolution(int longSide) {
            this.longSide = longSide;
        }

        public int longSide() {
            return longSide;
        }
    }

    /**
     * realism: fuller light, texture, depth; fluid: richer composition and colour; zen: fewer
     * objects, softer.
     */
    enum Model {
        REALISM,
        FLUID,
        ZEN
    }

    /**
     * The same picture, larger; takes {@code IMAGE}.
     *
     * @param factor 2, 4 or 8
     * @param sharpen 0–100, as are smartGrain and ultraDetail
     */
    record Upscale(int factor, Flavor flavor, int sharpen, int smartGrain, int ultraDetail)
            implements ImageRequest {
        @Override
        public Feature feature() {
            return Feature.UPSCALE;
        }
    }

    /** What an upscaled picture is of. */
    enum Flavor {
        PHOTO,
        SUBLIME,
        PHOTO_DENOISER,
        ART,
        ILLUSTRATION
    }

    /**
     * The subject without what is behind it; takes {@code IMAGE}, answers with alpha and a
     * confidence.
     *
     * @param mask whether the alpha itself is wanted, as a grey picture
     * @param background a colour to put behind the subject, or null for transparent
     * @param subjectBox where the subject is, or null
     */
    record RemoveBackground(boolean mask, @Nullable Rgb background, @Nullable Box subjectBox)
            implements ImageRequest {
        @Override
        public Feature feature() {
            return Feature.REMOVE_BACKGROUND;
        }
    }

    /**
     * A rectangle in pixels of the input picture, x and y from its top left; may reach beyond the
     * picture.
     */
    record Box(int x, int y, int width, int height) {}

    /**
     * The same picture in other light; takes {@code IMAGE} and, optionally, {@code
     * REFERENCE_IMAGE}.
     *
     * @param strength 0 (unchanged) to 1
     * @param direction the light comes from, or null if the words or the reference decide
     */
    record Relight(String prompt, LightStyle style, double strength, @Nullable Direction direction)
            implements ImageRequest {
        @Override
        public Feature feature() {
            return Feature.RELIGHT;
        }
    }

    enum LightStyle {
        STANDARD,
        DARKER_BUT_REALISTIC,
        CLEAN,
        SMOOTH,
        BRIGHTER,
        CONTRASTED_N_HDR,
        CINEMATIC,
        JUST_COMPOSITION
    }

    /** Where light comes from, seen by the viewer. */
    enum Direction {
        LEFT,
        RIGHT,
        TOP,
        BOTTOM,
        FRONT,
        BACK,
        TOP_LEFT,
        TOP_RIGHT,
        BOTTOM_LEFT,
        BOTTOM_RIGHT
    }

    /**
     * The picture painted in the manner of another; takes {@code IMAGE} and {@code
     * REFERENCE_IMAGE}.
     *
     * @param styleStrength 0–1
     * @param structureStrength 0–1, how much of the original's drawing is kept
     * @param portrait whether eyes and mouth must stay readable
     */
    record StyleTransfer(
            String prompt,
            double styleStrength,
            double structureStrength,
            boolean portrait,
            @Nullable PortraitStyle portraitStyle)
            implements ImageRequest {
        @Override
        public Feature feature() {
            return Feature.STYLE_TRANSFER;
        }
    }

    enum PortraitStyle {
        ANIME,
        PHOTOGRAPHIC,
        DIGITAL_ART,
        COMIC_BOOK,
        FANTASY_ART,
        LINE_ART,
        NEON_PUNK
    }

    /**
     * The picture imagined anew; takes {@code IMAGE}.
     *
     * @param aspectRatio of the result, or null for the original's
     */
    record Reimagine(String prompt, Imagination imagination, @Nullable AspectRatio aspectRatio)
            implements ImageRequest {
        @Override
        public Feature feature() {
            return Feature.REIMAGINE;
        }
    }

    /** How far a reimagined picture may go. */
    enum Imagination {
        SUBTLE,
        VIVID,
        WILD
    }

    /**
     * The picture continued beyond its edges; takes {@code IMAGE}. Pixels to add a side, 0–2048, at
     * least one > 0.
     */
    record Expand(String prompt, int left, int right, int top, int bottom) implements ImageRequest {
        @Override
        public Feature feature() {
            return Feature.IMAGE_EXPAND;
        }
    }
}
