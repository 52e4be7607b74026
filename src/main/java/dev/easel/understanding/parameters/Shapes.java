package dev.easel.understanding.parameters;

import dev.easel.image.AspectRatio;
import dev.easel.understanding.text.Message;
import dev.easel.understanding.text.Phrase;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;

/** Shapes in figures: {@code 16:9}, {@code ratio 3 by 2}. */
final class Shapes {
    private static final Phrase FIGURES =
            Phrase.of(
                    "((?:in |to |as |at |with |fit |of |a |an )*(?:(?:aspect )?ratio(?: of)?:?"
                            + " |format |tỉ lệ |tỷ lệ |khổ |proporción |proporção |verhältnis |比例)?)"
                            + "(\\d{1,2}) ?(:|x|/| by | sur )"
                            + " ?(\\d{1,2})( (?:aspect )?(?:ratio|format))?");
    private static final Phrase TELLING_TIME =
            Phrase.of(
                    "(?:clock|watch|time|shows?|showing|reads|reading|says|meeting|đồng hồ|chỉ|lúc|hora"
                            + "|reloj|heure|uhr)(?: \\w+){0,2} ?$");
    private static final Set<String> USUAL =
            Set.of(
                    ("1:1 4:3 3:4 16:9 9:16 20:9 9:20 3:2 2:3 2:1 1:2 5:4 4:5 21:9 9:21 16:10 10:16"
                                    + " 7:5 5:7 3:1 1:3 32:9 18:9 9:18 19:9 9:19 5:3 3:5")
                            .split(" "));

    private Shapes() {}

    /** A time of day is not a shape: unless it is called a ratio, only usual ones are read. */
    static void read(Message asked, Findings findings) {
        for (MatchResult words : FIGURES.all(asked)) {
            boolean named = !words.group(1).isBlank() || words.group(5) != null;
            String figures = words.group(2) + ":" + words.group(4);
            String before = asked.matching().substring(0, words.start());
            boolean time = !named && TELLING_TIME.isIn(Message.of(before));
            boolean usual = words.group(3).equals(":") && USUAL.contains(figures) && !time;
            Optional<AspectRatio> ratio = AspectRatio.parse(figures);
            if (ratio.isPresent() && (usual || (named && called(words)))) {
                findings.state("aspect_ratio", ratio.get().text(), words);
            }
        }
    }

    private static boolean called(MatchResult words) {
        String before = words.group(1);
        return words.group(5) != null
                || Phrase.of("ratio|format|tỉ lệ|tỷ lệ|khổ|比例").isIn(Message.of(before));
    }
}
