package dev.easel.engine.retoucher.relight;

import dev.easel.engine.ImageRequest.Direction;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words for where light comes from; two of them make a corner. */
enum Bearing implements LightWord {
    LEFT("left", "trái", "bên trái"),
    RIGHT("right", "phải", "bên phải"),
    TOP("top", "above", "overhead", "upper", "trên", "phía trên", "trên cao", "trên xuống"),
    BOTTOM("bottom", "below", "under", "underneath", "lower", "dưới", "phía dưới", "dưới lên"),
    FRONT("front", "frontal", "camera", "flash", "trước", "phía trước", "chính diện", "đằng trước"),
    BACK(
            "back",
            "behind",
            "backlight",
            "backlit",
            "backlighting",
            "rim light",
            "rim",
            "silhouette",
            "contre jour",
            "sau",
            "phía sau",
            "đằng sau",
            "sau lưng",
            "ngược sáng");

    private final List<String> words;

    Bearing(String... words) {
        this.words = List.of(words);
    }

    @Override
    public List<String> words() {
        return words;
    }

    /** The direction that these bearings make together, or null if they make none. */
    static @Nullable Direction direction(Set<Bearing> said) {
        if (said.contains(BACK)) {
            return Direction.BACK;
        }
        if (said.contains(TOP)) {
            return corner(said, Direction.TOP_LEFT, Direction.TOP_RIGHT, Direction.TOP);
        }
        if (said.contains(BOTTOM)) {
            return corner(said, Direction.BOTTOM_LEFT, Direction.BOTTOM_RIGHT, Direction.BOTTOM);
        }
        Direction rest = said.contains(FRONT) ? Direction.FRONT : null;
        return corner(said, Direction.LEFT, Direction.RIGHT, rest);
    }

    private static @Nullable Direction corner(
            Set<Bearing> said, Direction left, Direction right, @Nullable Direction neither) {
        if (said.contains(LEFT)) {
            return left;
        }
        return said.contains(RIGHT) ? right : neither;
    }
}
