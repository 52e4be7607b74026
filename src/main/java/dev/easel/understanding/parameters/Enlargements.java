package dev.easel.understanding.parameters;

import dev.easel.understanding.text.Message;
import dev.easel.understanding.text.Phrase;
import java.util.Optional;
import java.util.regex.MatchResult;

/** How much larger: a factor, or a size to reach. */
final class Enlargements {
    private static final Phrase FACTOR =
            Phrase.of(
                    Numbers.ANY
                            + " ?(?:x|×|times|-?fold|lần|veces|fois|fach|faches|mal|vezes|倍)"
                            + "|(?:x|×|gấp|(?:factor|scale|upscale)(?: it| this)?(?: of| by)?|um das) ?"
                            + Numbers.ANY
                            + "(?:fache)?");
    private static final Phrase PERCENT = Phrase.of("(\\d{3}) ?(?:%|percent|phần trăm)");
    private static final Phrase DOUBLE =
            Phrase.of(
                    "double|twice|gấp đôi|doble|duplica\\w*|doublez?|doppelt\\w*|verdoppl\\w*|dobr[ae]"
                            + "|dobro|两倍|2倍|二倍");
    private static final Phrase FOURFOLD =
            Phrase.of("quadruple|fourfold|vierfache?|viermal|cuádruple|quádruplo");
    private static final Phrase THOUSANDS = Phrase.of("([1248]) ?k");
    private static final Phrase PIXELS =
            Phrase.of(
                    "(?:to|at|at least|least|need|need it|up to|make it|reach|lên|thành|cần|được|tối thiểu"
                            + "|ít nhất|a|à|auf|para|mindestens|au moins|al menos|pelo menos) "
                            + "(?:(\\d{3,5}) ?(?:px|pixels?|wide|píxeles)|(\\d{4,5})(?! ?(?:%|dpi|ppp)))");
    private static final Phrase FULL_HD = Phrase.of("full ?hd|1080p");
    private static final int FULL_HD_WIDTH = 1920;

    private Enlargements() {}

    /** The smallest factor on offer that is not less than what is asked. */
    static void factor(Message asked, Findings findings) {
        FACTOR.find(asked)
                .map(words -> words.group(1) != null ? words.group(1) : words.group(2))
                .ifPresent(number -> offer(Numbers.read(number), findings));
        PERCENT.find(asked)
                .ifPresent(words -> offer(Integer.parseInt(words.group(1)) / 100, findings));
        if (FOURFOLD.isIn(asked)) {
            offer(4, findings);
        }
        if (DOUBLE.isIn(asked)) {
            offer(2, findings);
        }
    }

    static void longSide(Message asked, Findings findings) {
        Optional<MatchResult> thousands = THOUSANDS.find(asked);
        Optional<MatchResult> pixels = PIXELS.find(asked);
        if (thousands.isPresent()) {
            findings.longSide(1024 * Integer.parseInt(thousands.get().group(1)));
        } else if (pixels.isPresent()) {
            MatchResult words = pixels.get();
            String number = words.group(1) != null ? words.group(1) : words.group(2);
            findings.longSide(Integer.parseInt(number));
        } else if (FULL_HD.isIn(asked)) {
            findings.longSide(FULL_HD_WIDTH);
        }
    }

    private static void offer(int wanted, Findings findings) {
        if (wanted > 1 && wanted <= 16) {
            findings.state("scale_factor", wanted <= 2 ? 2 : wanted <= 4 ? 4 : 8);
        }
    }
}
