package dev.easel.image;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The shape of a picture. {@code text} is the name it was asked by: one of {@link #NAMES} or plain
 * {@code W:H}. Width and height are whole parts, each 1 to 100, neither more than 5 times the
 * other.
 */
public record AspectRatio(String text, int width, int height) {
    /** The named shapes of the API and their parts. */
    public static final Map<String, AspectRatio> NAMES = new LinkedHashMap<>();

    static {
        for (String name :
                ("square_1_1 classic_4_3 traditional_3_4 widescreen_16_9 social_story_9_16 smartphone_horizontal_20_9"
                                + " smartphone_vertical_9_20 standard_3_2 portrait_2_3 horizontal_2_1 vertical_1_2"
                                + " social_5_4 social_post_4_5")
                        .split(" ")) {
            String[] words = name.split("_");
            int w = Integer.parseInt(words[words.length - 2]);
            int h = Integer.parseInt(words[words.length - 1]);
            NAMES.put(name, new AspectRatio(name, w, h));
        }
    }

    public static final AspectRatio SQUARE = new AspectRatio("square_1_1", 1, 1);
    private static final Pattern PLAIN = Pattern.compile("(\\d{1,3})\\s*[:x/]\\s*(\\d{1,3})");

    public AspectRatio {
        if (width < 1
                || height < 1
                || width > 100
                || height > 100
                || width > 5 * height
                || height > 5 * width) {
            throw new IllegalArgumentException("no shape of " + width + ":" + height);
        }
    }

    /**
     * Reads a name or {@code W:H}; empty for anything else. A plain ratio that has a name gets it.
     */
    public static Optional<AspectRatio> parse(String text) {
        AspectRatio named = NAMES.get(text.strip());
        if (named != null) {
            return Optional.of(named);
        }
        Matcher plain = PLAIN.matcher(text.strip());
        if (!plain.matches()) {
            return Optional.empty();
        }
        int w = Integer.parseInt(plain.group(1));
        int h = Integer.parseInt(plain.group(2));
        if (w < 1 || h < 1 || w > 100 || h > 100 || w > 5 * h || h > 5 * w) {
            return Optional.empty();
        }
        return Optional.of(
                NAMES.values().stream()
                        .filter(a -> a.width == w && a.height == h)
                        .findFirst()
                        .orElse(new AspectRatio(w + ":" + h, w, h)));
    }

    /**
     * The size of this shape whose long side is {@code longSide}; the short side is rounded to an
     * even number.
     */
    public PixelSize withLongSide(int longSide) {
        int other =
                Math.max(
                        2,
                        (int)
                                        Math.round(
                                                longSide
                                                        * (double) Math.min(width, height)
                                                        / Math.max(width, height)
                                                        / 2)
                                * 2);
        return width >= height ? new PixelSize(longSide, other) : new PixelSize(other, longSide);
    }

    /** Width divided by height. */
    public double value() {
        return (double) width / height;
    }

    @Override
    public String toString() {
        return text;
    }
}
