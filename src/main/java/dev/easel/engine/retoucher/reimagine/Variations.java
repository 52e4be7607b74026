package dev.easel.engine.retoucher.reimagine;

import dev.easel.engine.ImageRequest.Imagination;
import dev.easel.engine.retoucher.core.Randoms;
import java.util.List;

/** Tasteful combinations for when no words choose: gradings if subtle, looks if vivid or wild. */
final class Variations {
    private static final List<List<Look>> SUBTLE =
            List.of(
                    List.of(Look.WARM),
                    List.of(Look.COOL),
                    List.of(Look.PASTEL),
                    List.of(Look.CINEMATIC),
                    List.of(Look.VINTAGE),
                    List.of(Look.SUMMER),
                    List.of(Look.VIBRANT));

    private static final List<List<Look>> VIVID =
            List.of(
                    List.of(Look.WATERCOLOUR),
                    List.of(Look.OIL, Look.WARM),
                    List.of(Look.GOUACHE),
                    List.of(Look.ANIME),
                    List.of(Look.SUNSET, Look.CINEMATIC),
                    List.of(Look.OIL, Look.VIBRANT),
                    List.of(Look.WATERCOLOUR, Look.PASTEL));

    private static final List<List<Look>> WILD =
            List.of(
                    List.of(Look.NEON),
                    List.of(Look.FLAT_POSTER, Look.VIBRANT),
                    List.of(Look.OIL, Look.SUNSET),
                    List.of(Look.ANIME, Look.SUNSET),
                    List.of(Look.LOW_POLY, Look.VIBRANT),
                    List.of(Look.GOUACHE, Look.AUTUMN),
                    List.of(Look.INK));

    private Variations() {}

    static List<Look> of(Imagination imagination, long seed) {
        List<List<Look>> choices =
                switch (imagination) {
                    case SUBTLE -> SUBTLE;
                    case VIVID -> VIVID;
                    case WILD -> WILD;
                };
        return choices.get(Randoms.of(seed, 191).nextInt(choices.size()));
    }
}
