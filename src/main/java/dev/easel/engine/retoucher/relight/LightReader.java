package dev.easel.engine.retoucher.relight;

import dev.easel.engine.ImageRequest.Direction;
import dev.easel.engine.retoucher.core.Bilingual;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Reads light from words, English or Vietnamese; the longest phrase that fits is taken first. */
final class LightReader {
    private static final int MOST_WORDS = 200;
    private static final int MOST_UNKNOWN = 6;
    private static final int LONGEST = 3;

    /** Words that say nothing about light and need no note. */
    private static final Set<String> SILENT =
            Set.of(
                    """
                    a an the and or of on in at to with from for by it its is be are was this that
                    make made add give set put use light lights lighting lit relight shine shining
                    glow glowing illumination illuminate illuminated source scene photo photograph
                    picture image please more less very bit little slightly much side edge corner
                    coming tone tones mood atmosphere look style like as natural nice beautiful
                    color colors colour colours colored coloured ambient effect shade shadow
                    shadows subject face background i want need my me hand too so quality hour time
                    ánh sáng từ của và với cho một chút hơn rất phía bên góc chiếu rọi màu sắc tông
                    bức ảnh hình làm thêm hãy đi trong ngoài vào lên xuống như kiểu là có được
                    phong cách không khí tự nhiên đẹp nguồn bầu trời buổi giờ tôi muốn quá nền mặt
                    hướng lại chỉnh lung linh
                    """
                            .strip()
                            .split("\\s+"));

    private static final Map<String, LightWord> PHRASES = new HashMap<>();

    static {
        Stream.<LightWord[]>of(Mood.values(), Hue.values(), Adjustment.values(), Bearing.values())
                .flatMap(Stream::of)
                .forEach(word -> word.words().forEach(text -> PHRASES.put(text, word)));
    }

    private LightReader() {}

    /**
     * What was read.
     *
     * @param unknown words that say nothing about light
     */
    record Reading(LightSetup setup, List<String> unknown) {
        private static final Bilingual NOT_LIGHT =
                new Bilingual(
                        "Only the light was changed; not understood: %s.",
                        "Chỉ ánh sáng được thay đổi; chưa hiểu: %s.");

        List<String> notes(Locale language) {
            return unknown.isEmpty()
                    ? List.of()
                    : List.of(NOT_LIGHT.in(language).formatted(String.join(", ", unknown)));
        }
    }

    /** Reads {@code prompt} as changes to {@code start}. */
    static Reading read(String prompt, LightSetup start) {
        List<String> words = words(prompt);
        List<LightWord> said = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            int length = longest(words, i);
            if (length > 0) {
                said.add(Objects.requireNonNull(PHRASES.get(phrase(words, i, length))));
            } else if (!SILENT.contains(words.get(i)) && unknown.size() < MOST_UNKNOWN) {
                unknown.add("'" + words.get(i) + "'");
            }
            i += Math.max(1, length);
        }
        return new Reading(setup(said, start), unknown);
    }

    private static List<String> words(String prompt) {
        String plain =
                Normalizer.normalize(prompt, Normalizer.Form.NFC)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{M}]+", " ")
                        .strip();
        return plain.isEmpty()
                ? List.of()
                : List.of(plain.split(" ")).stream().limit(MOST_WORDS).toList();
    }

    /** How many of the words from {@code at} on make up a known phrase; 0 if none does. */
    private static int longest(List<String> words, int at) {
        int length = Math.min(LONGEST, words.size() - at);
        while (length > 0 && !PHRASES.containsKey(phrase(words, at, length))) {
            length--;
        }
        return length;
    }

    private static String phrase(List<String> words, int at, int length) {
        return String.join(" ", words.subList(at, at + length));
    }

    /** Moods first, then colours, then adjustments, whatever the order of the words. */
    private static LightSetup setup(List<LightWord> said, LightSetup start) {
        LightSetup setup = start;
        List<Hue> hues = new ArrayList<>();
        List<Adjustment> adjustments = new ArrayList<>();
        Set<Bearing> bearings = EnumSet.noneOf(Bearing.class);
        for (LightWord meaning : said) {
            switch (meaning) {
                case Mood mood -> setup = mood.on(setup);
                case Hue hue -> hues.add(hue);
                case Bearing bearing -> bearings.add(bearing);
                case Adjustment adjustment -> adjustments.add(adjustment);
            }
        }
        if (!hues.isEmpty()) {
            Tint shade = hues.size() > 1 ? hues.get(1).key() : hues.getFirst().opposite();
            setup = setup.withTints(hues.getFirst().key(), shade);
        }
        for (Adjustment adjustment : adjustments) {
            setup = adjustment.on(setup);
        }
        Direction direction = Bearing.direction(bearings);
        return direction == null ? setup : setup.withPlace(LightSetup.Place.of(direction));
    }
}
