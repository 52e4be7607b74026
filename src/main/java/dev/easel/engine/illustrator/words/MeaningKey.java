package dev.easel.engine.illustrator.words;

import dev.easel.engine.illustrator.scene.Atmosphere;
import dev.easel.engine.illustrator.scene.Scene;
import dev.easel.engine.illustrator.scene.Subject;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads the key of a lexicon line: "cat", "cat+small", "man?" and "setting beach", "colour d62828",
 * "count 3-5", "cue not" and so on.
 */
final class MeaningKey {
    private MeaningKey() {}

    static Meaning parse(String key) {
        int space = key.indexOf(' ');
        if (space < 0) {
            return thing(key);
        }
        String value = key.substring(space + 1);
        String name = value.toUpperCase(Locale.ROOT).replace('-', '_');
        return switch (key.substring(0, space)) {
            case "setting" -> new Meaning.Where(Scene.Setting.valueOf(name), false);
            case "setting?" -> new Meaning.Where(Scene.Setting.valueOf(name), true);
            case "background" -> new Meaning.Ground(Integer.parseInt(value, 16));
            case "time" -> new Meaning.When(Atmosphere.Time.valueOf(name));
            case "weather" -> new Meaning.Air(Atmosphere.Weather.valueOf(name));
            case "season" -> new Meaning.During(Atmosphere.Season.valueOf(name));
            case "mood" -> new Meaning.Feeling(Atmosphere.Mood.valueOf(name));
            case "sky" -> new Meaning.InTheSky(Scene.SkyThing.valueOf(name));
            case "style" -> new Meaning.Hand(Scene.Style.valueOf(name), false);
            case "style?" -> new Meaning.Hand(Scene.Style.valueOf(name), true);
            case "symbol" -> new Meaning.Symbol(value);
            case "material" -> new Meaning.Material(Integer.parseInt(value, 16));
            case "colour" -> hue(value);
            case "count" -> amount(value);
            case "size" -> new Meaning.Extent(Subject.Size.valueOf(name));
            case "trait" -> new Meaning.Trait(value);
            case "place" -> new Meaning.Relates(Subject.Place.valueOf(name));
            case "cue" -> Meaning.Cue.valueOf(name);
            default -> throw new IllegalStateException("no such meaning: " + key);
        };
    }

    private static Meaning thing(String key) {
        boolean rough = key.endsWith("?");
        List<String> parts = Arrays.asList(key.replace("?", "").split("\\+"));
        Subject.Size size = Subject.Size.NORMAL;
        Set<String> traits = new LinkedHashSet<>();
        for (String part : parts.subList(1, parts.size())) {
            switch (part) {
                case "tiny" -> size = Subject.Size.TINY;
                case "small" -> size = Subject.Size.SMALL;
                case "large" -> size = Subject.Size.LARGE;
                case "giant" -> size = Subject.Size.GIANT;
                default -> traits.add(part);
            }
        }
        return new Meaning.Thing(parts.getFirst(), size, Set.copyOf(traits), rough);
    }

    private static Meaning hue(String value) {
        return new Meaning.Hue(
                Arrays.stream(value.split("\\+")).map(hex -> Integer.parseInt(hex, 16)).toList());
    }

    private static Meaning amount(String value) {
        String[] ends = value.split("-");
        return new Meaning.Amount(
                Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]));
    }
}
