package dev.easel.engine.retoucher.expand;

import dev.easel.engine.retoucher.core.Bilingual;
import java.util.Set;

/** What a prompt can ask an expansion to continue with, told by colour and place alone. */
enum Material {
    SKY(
            "sky",
            "bầu trời",
            Set.of("sky", "skies", "cloud", "clouds", "heaven", "bầu trời", "trời", "mây")) {
        @Override
        boolean looksLike(float l, float a, float b, double height) {
            boolean blue = b < -4 && a < 8 && l > 35;
            boolean pale = l > 68 && Math.abs(a) < 12 && b < 22;
            return height < 0.65 && (blue || pale);
        }
    },
    WATER(
            "water",
            "mặt nước",
            Set.of(
                    "water",
                    "sea",
                    "ocean",
                    "lake",
                    "river",
                    "waves",
                    "biển",
                    "nước",
                    "hồ",
                    "sông",
                    "đại dương",
                    "sóng")) {
        @Override
        boolean looksLike(float l, float a, float b, double height) {
            return height > 0.35 && l < 75 && a < 4 && b < 8;
        }
    },
    GREENERY(
            "greenery",
            "cây cỏ",
            Set.of(
                    "forest", "tree", "trees", "grass", "meadow", "field", "jungle", "leaves",
                    "plants", "garden", "rừng", "cây", "cỏ", "đồng cỏ", "lá", "vườn")) {
        @Override
        boolean looksLike(float l, float a, float b, double height) {
            return a < -3 && b > 3 && l < 85;
        }
    },
    SAND(
            "sand",
            "cát",
            Set.of("sand", "beach", "desert", "dune", "dunes", "cát", "bãi biển", "sa mạc")) {
        @Override
        boolean looksLike(float l, float a, float b, double height) {
            return height > 0.35 && l > 45 && a > -3 && a < 18 && b > 8 && b < 40;
        }
    },
    SNOW("snow", "tuyết", Set.of("snow", "snowy", "ice", "tuyết", "băng")) {
        @Override
        boolean looksLike(float l, float a, float b, double height) {
            return height > 0.3 && l > 78 && Math.abs(a) < 8 && Math.abs(b) < 10;
        }
    };

    private final Bilingual title;
    private final Set<String> words;

    Material(String english, String vietnamese, Set<String> words) {
        this.title = new Bilingual(english, vietnamese);
        this.words = words;
    }

    /** What to call it. */
    Bilingual title() {
        return title;
    }

    /** Words, one or two long, that ask for it. */
    Set<String> words() {
        return words;
    }

    /**
     * Whether a CIELAB colour may be this.
     *
     * @param height of the pixel: 0 at the top of the picture, 1 at the bottom
     */
    abstract boolean looksLike(float l, float a, float b, double height);
}
