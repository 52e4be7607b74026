package dev.easel.image;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** An opaque sRGB colour, {@code value} = 0xRRGGBB. */
public record Rgb(int value) {
    private static final Pattern HEX = Pattern.compile("#?([0-9a-fA-F]{3}|[0-9a-fA-F]{6})");
    private static final Map<String, Integer> NAMES =
            Map.ofEntries(
                    Map.entry("black", 0x000000),
                    Map.entry("white", 0xFFFFFF),
                    Map.entry("red", 0xE02B2B),
                    Map.entry("green", 0x2E9B4A),
                    Map.entry("blue", 0x2667D6),
                    Map.entry("yellow", 0xF6C321),
                    Map.entry("orange", 0xF28522),
                    Map.entry("purple", 0x7D3FB8),
                    Map.entry("pink", 0xF078AB),
                    Map.entry("brown", 0x7B4B2A),
                    Map.entry("gray", 0x8F9499),
                    Map.entry("grey", 0x8F9499),
                    Map.entry("cyan", 0x22B8CF),
                    Map.entry("magenta", 0xD63CB6),
                    Map.entry("beige", 0xEFE3CE));

    public Rgb {
        if (value < 0 || value > 0xFFFFFF) {
            throw new IllegalArgumentException("a colour is 0x000000 to 0xFFFFFF");
        }
    }

    /**
     * Reads {@code #RGB}, {@code #RRGGBB} (the # may be missing) or one of fifteen English names.
     */
    public static Optional<Rgb> parse(String text) {
        String t = text.strip().toLowerCase(Locale.ROOT);
        Integer named = NAMES.get(t);
        if (named != null) {
            return Optional.of(new Rgb(named));
        }
        var hex = HEX.matcher(t);
        if (!hex.matches()) {
            return Optional.empty();
        }
        String digits = hex.group(1);
        String six = digits.length() == 6 ? digits : digits.replaceAll("(.)", "$1$1");
        return Optional.of(new Rgb(Integer.parseInt(six, 16)));
    }

    /** {@code #rrggbb}. */
    public String hex() {
        return "#%06x".formatted(value);
    }

    @Override
    public String toString() {
        return hex();
    }
}
