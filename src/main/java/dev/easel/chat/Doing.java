package dev.easel.chat;

import dev.easel.image.Feature;
import dev.easel.image.PixelSize;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says what is being done and what has been done: the settings that matter, and what was assumed.
 */
record Doing(Phrases phrases, List<Deed> deeds) {
    private static final int MAX_QUOTED = 160;
    private static final Pattern ARTICLE =
            Pattern.compile("^(?:A|An|The|Some|Một|Con|Cái|Chiếc|Bức|Những|Các) ");
    private static final Pattern SHAPE = Pattern.compile("(\\d+)[_:](\\d+)$");

    /** While it is being done. */
    String now() {
        List<String> sentences = new ArrayList<>();
        if (deeds.size() == 1) {
            sentences.add(sentence("doing", deeds.getFirst()));
        } else {
            sentences.add(phrases.say("steps", String.valueOf(deeds.size())));
            for (int i = 0; i < deeds.size(); i++) {
                sentences.add((i + 1) + ". " + sentence("doing", deeds.get(i)));
            }
        }
        deeds.stream()
                .flatMap(deed -> deed.assumed().stream())
                .distinct()
                .map(name -> phrases.say("assumed." + name))
                .forEach(sentences::add);
        return String.join(" ", sentences);
    }

    /** Once it is done. */
    String done() {
        if (deeds.size() == 1) {
            return sentence("done", deeds.getFirst());
        }
        String steps =
                deeds.stream()
                        .map(deed -> sentence("step", deed))
                        .collect(Collectors.joining(phrases.say("steps.then")));
        return phrases.say("steps.done", steps);
    }

    private String sentence(String tense, Deed deed) {
        Feature feature = deed.feature();
        String key = tense + "." + feature.word();
        String subject = shorten(deed.refined().subject());
        String said =
                switch (feature) {
                    case IMAGE_GENERATION -> said(key, subject);
                    case RELIGHT, REIMAGINE ->
                            tense.equals("doing") ? said(key, subject) : phrases.say(key);
                    case UPSCALE ->
                            phrases.say(
                                    key,
                                    deed.task()
                                            .spec()
                                            .parameters()
                                            .getOrDefault("scale_factor", 2));
                    case REMOVE_BACKGROUND, STYLE_TRANSFER, IMAGE_EXPAND -> phrases.say(key);
                };
        String settings = String.join(", ", settings(deed));
        return settings.isEmpty() || !tense.equals("doing")
                ? said
                : said.replaceAll("\\.$", "") + " (" + settings + ").";
    }

    private List<String> settings(Deed deed) {
        List<String> settings = new ArrayList<>();
        if (deed.from() != null && deed.to().filter(to -> !to.equals(deed.from())).isPresent()) {
            settings.add(size(deed.from()) + " → " + deed.to().map(Doing::size).orElse(""));
        }
        deed.stated().forEach((name, value) -> setting(name, value).forEach(settings::add));
        String words = deed.refined().subject().toLowerCase(Locale.ROOT);
        settings.removeIf(setting -> words.contains(setting.toLowerCase(Locale.ROOT)));
        return settings;
    }

    /** Only what tells people something; the rest stands in the message's parameters. */
    private Stream<String> setting(String name, Object value) {
        return switch (name) {
            case "aspect_ratio" -> Stream.of(shape(String.valueOf(value)));
            case "resolution", "model", "background" -> Stream.of(String.valueOf(value));
            case "num_images" ->
                    value.equals(1)
                            ? Stream.empty()
                            : Stream.of(phrases.say("setting.num_images", value));
            case "seed" -> Stream.of("seed " + value);
            case "style", "flavor", "direction", "imagination", "output" -> word(name, value);
            case "light_transfer_strength", "style_strength" ->
                    Stream.of(phrases.say("setting.strength", percent(value)));
            default -> Stream.empty();
        };
    }

    private Stream<String> word(String name, Object value) {
        return phrases.find("setting." + name + "." + value).stream();
    }

    private static String percent(Object share) {
        return share instanceof Number number
                ? Math.round(100 * number.doubleValue()) + " %"
                : String.valueOf(share);
    }

    private static String shape(String name) {
        var parts = SHAPE.matcher(name);
        return parts.find() ? parts.group(1) + ":" + parts.group(2) : name;
    }

    private static String size(PixelSize size) {
        return size.width() + " × " + size.height();
    }

    private String said(String key, String subject) {
        return subject.isBlank() ? phrases.say(key + ".bare") : phrases.say(key, subject);
    }

    /** A subject in the middle of a sentence. */
    static String shorten(String text) {
        String line = text.replaceAll("\\s+", " ").strip().replaceAll("[.!?]+$", "");
        if (ARTICLE.matcher(line).find()) {
            line = line.substring(0, 1).toLowerCase(Locale.ROOT) + line.substring(1);
        }
        return line.length() <= MAX_QUOTED ? line : line.substring(0, MAX_QUOTED).strip() + "…";
    }
}
