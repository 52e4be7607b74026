package dev.easel.engine.illustrator.cast.icon;

import dev.easel.engine.illustrator.cast.relief.Tone;

/**
 * Moves a drawing's main colour to another: what has the main hue takes the new one, lightness
 * steps and whatever has another hue (eyes, whites, leaves) stay.
 */
final class Dye {
    private static final double NEAR = Math.toRadians(48);
    private static final double GREY = 0.035;

    private final int[] seen = new int[1 << 18];
    private final double[] main;
    private final double[] wanted;

    Dye(int[] argb, int wanted) {
        this.main = mainColour(argb);
        this.wanted = Tone.lab(wanted);
    }

    /** Chroma-weighted mean over a sample, or plain mean if the drawing is grey. */
    private static double[] mainColour(int[] argb) {
        double[] sum = new double[4];
        int step = Math.max(1, argb.length / 6000);
        for (int i = 0; i < argb.length; i += step) {
            if (argb[i] >>> 24 > 128) {
                double[] lab = Tone.lab(argb[i]);
                double weight = 1e-4 + Math.pow(Math.hypot(lab[1], lab[2]), 2);
                sum[0] += lab[0] * weight;
                sum[1] += lab[1] * weight;
                sum[2] += lab[2] * weight;
                sum[3] += weight;
            }
        }
        double n = Math.max(sum[3], 1e-12);
        return new double[] {sum[0] / n, sum[1] / n, sum[2] / n};
    }

    void apply(int[] argb) {
        for (int i = 0; i < argb.length; i++) {
            int p = argb[i];
            if (p >>> 24 > 0) {
                int key = (p >> 18 & 63) << 12 | (p >> 10 & 63) << 6 | p >> 2 & 63;
                if (seen[key] == 0) {
                    seen[key] = 0xFF000000 | moved(p & 0xFFFFFF);
                }
                argb[i] = p & 0xFF000000 | seen[key] & 0xFFFFFF;
            }
        }
    }

    private int moved(int rgb) {
        double[] lab = Tone.lab(rgb);
        double chroma = Math.hypot(lab[1], lab[2]);
        double mainChroma = Math.hypot(main[1], main[2]);
        boolean greyDrawing = mainChroma < GREY;
        double turn = Math.atan2(lab[2], lab[1]) - Math.atan2(main[2], main[1]);
        double apart = Math.abs(Math.IEEEremainder(turn, 2 * Math.PI));
        boolean belongs =
                greyDrawing ? lab[0] > 0.35 && lab[0] < 0.97 : chroma > GREY && apart < NEAR;
        if (!belongs) {
            return rgb;
        }
        double ratio = greyDrawing ? 1 : Math.min(1.3, chroma / mainChroma);
        double lightness = Math.clamp(wanted[0] + (lab[0] - main[0]) * 0.8, 0.04, 0.98);
        return Tone.rgb(lightness, wanted[1] * ratio, wanted[2] * ratio);
    }
}
