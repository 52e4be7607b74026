package dev.easel.image.codec;

import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.ColorConvertOp;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** An embedded ICC profile, and the way from its colours to sRGB. */
final class ColorProfile {
    private static final int MAX_BYTES = 4 << 20;
    private static final int STRIP = 1 << 14;
    private static final int INVISIBLE = 1;
    private final ColorConvertOp toSrgb;
    private final int channels;

    private ColorProfile(ICC_Profile profile) {
        ICC_Profile srgb = ICC_Profile.getInstance(ColorSpace.CS_sRGB);
        this.toSrgb = new ColorConvertOp(new ICC_Profile[] {profile, srgb}, null);
        this.channels = profile.getNumComponents();
    }

    /**
     * Reads a profile; null where there is none, or none that can be used or needs to be: as in
     * browsers the picture is then taken for sRGB.
     *
     * @param channels of the picture: 1 grey, 3 RGB, 4 CMYK
     */
    static @Nullable ColorProfile read(byte @Nullable [] icc, int channels) {
        if (icc == null || icc.length > MAX_BYTES) {
            return null;
        }
        try {
            ICC_Profile profile = ICC_Profile.getInstance(icc);
            if (profile.getNumComponents() != channels) {
                return null;
            }
            ColorProfile read = new ColorProfile(profile);
            return read.changesAnything() ? read : null;
        } catch (IllegalArgumentException | CMMException e) {
            return null;
        }
    }

    private boolean changesAnything() {
        if (channels == 4) {
            return true;
        }
        int[] probe = new int[channels == 1 ? 256 : 17 * 17 * 17];
        for (int i = 0; i < probe.length; i++) {
            probe[i] = channels == 1 ? grey(i) : (i % 17 << 20 | i / 17 % 17 << 12 | i / 289 << 4);
            probe[i] |= 0xFF000000;
        }
        int[] shown = probe.clone();
        convert(shown);
        for (int i = 0; i < probe.length; i++) {
            for (int shift = 0; shift < 24; shift += 8) {
                if (Math.abs((probe[i] >> shift & 0xFF) - (shown[i] >> shift & 0xFF)) > INVISIBLE) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Converts grey or RGB pixels in place; alpha stays. */
    void convert(int[] argb) {
        for (int start = 0; start < argb.length; start += STRIP) {
            int end = Math.min(argb.length, start + STRIP);
            byte[] in = new byte[(end - start) * channels];
            for (int i = start, k = 0; i < end; i++) {
                for (int shift = 8 * channels - 8; shift >= 0; shift -= 8) {
                    in[k++] = (byte) (argb[i] >> shift);
                }
            }
            byte[] out = filter(in);
            for (int i = start; i < end; i++) {
                argb[i] = argb[i] & 0xFF000000 | rgb(out, i - start);
            }
        }
    }

    /** Converts CMYK (0 no ink, 255 full ink, interleaved) to opaque pixels. */
    void convertCmyk(byte[] cmyk, int[] argb) {
        byte[] out = filter(cmyk);
        for (int i = 0; i < argb.length; i++) {
            argb[i] = 0xFF000000 | rgb(out, i);
        }
    }

    private byte[] filter(byte[] in) {
        byte[] out = new byte[in.length / channels * 3];
        toSrgb.filter(raster(in, channels), raster(out, 3));
        return out;
    }

    private static WritableRaster raster(byte[] samples, int channels) {
        int width = samples.length / channels;
        int[] order = Arrays.copyOf(new int[] {0, 1, 2, 3}, channels);
        DataBufferByte data = new DataBufferByte(samples, samples.length);
        return Raster.createInterleavedRaster(
                data, width, 1, samples.length, channels, order, null);
    }

    private static int rgb(byte[] samples, int i) {
        return (samples[3 * i] & 0xFF) << 16
                | (samples[3 * i + 1] & 0xFF) << 8
                | (samples[3 * i + 2] & 0xFF);
    }

    private static int grey(int level) {
        return level * 0x010101;
    }
}
