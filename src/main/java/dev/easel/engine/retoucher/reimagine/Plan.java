package dev.easel.engine.retoucher.reimagine;

import dev.easel.engine.ImageRequest.Imagination;
import dev.easel.engine.retoucher.look.Painter;
import dev.easel.engine.retoucher.look.Reshaped;
import dev.easel.engine.retoucher.look.Tinted;
import dev.easel.image.Rgb;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What is done to a picture, in order.
 *
 * @param share of the result against the original, 0–1
 * @param detail share of a large original's finest detail that comes back, 0–1
 */
record Plan(List<Step> steps, float share, float detail) {
    private static final float PAINTED_DETAIL = 0.1f;

    /** One painter at one strength. */
    record Step(Painter painter, float amount) {}

    /** The plan for a wish; where the words ask for nothing that can be done, the seed chooses. */
    static Plan of(Wish wish, Imagination imagination, long seed) {
        List<Look> looks = wish.followable() ? wish.looks() : Variations.of(imagination, seed);
        float amount = amount(imagination);
        List<Step> steps = new ArrayList<>();
        if (imagination == Imagination.WILD) {
            steps.add(new Step(new Reshaped(), amount));
        }
        for (Look look : looks.stream().sorted(Comparator.naturalOrder()).toList()) {
            if (look.kind().compareTo(Look.Kind.PALETTE) > 0) {
                addTint(steps, wish, amount);
            }
            steps.add(new Step(Painters.of(look), amount));
        }
        addTint(steps, wish, amount);
        boolean painted = looks.stream().anyMatch(l -> l.kind() == Look.Kind.MEDIUM);
        return new Plan(
                List.copyOf(steps),
                share(imagination, painted),
                painted ? PAINTED_DETAIL : imagination == Imagination.WILD ? 0 : 1);
    }

    private static void addTint(List<Step> steps, Wish wish, float amount) {
        Rgb tint = wish.tint();
        boolean there = steps.stream().anyMatch(s -> s.painter() instanceof Tinted);
        if (tint != null && !there) {
            steps.add(new Step(new Tinted(tint), amount));
        }
    }

    /**
     * Subtle looks let the original through; through paint it would look like a double exposure.
     */
    private static float share(Imagination imagination, boolean painted) {
        return switch (imagination) {
            case SUBTLE -> painted ? 0.82f : 0.62f;
            case VIVID -> 1;
            case WILD -> 1;
        };
    }

    private static float amount(Imagination imagination) {
        return switch (imagination) {
            case SUBTLE -> 0.55f;
            case VIVID -> 1;
            case WILD -> 1.6f;
        };
    }
}
