package dev.easel.understanding.parameters;

import dev.easel.understanding.text.Message;
import dev.easel.understanding.text.Phrase;
import dev.easel.understanding.text.Table;
import java.util.List;
import java.util.regex.MatchResult;

/** The plain colour to put behind a subject. */
final class Backdrops {
    private static final String PLACE =
            "background|backdrop|bg|nền|phông|phông nền|fondo|fond|hintergrund|fundo|背景|底";
    private static final Phrase REMOVAL =
            Phrase.of(
                    "(?:remove|delete|erase|get rid of|without|lose|drop|that|bỏ|xóa|gỡ|dính|tách"
                            + "|quita|elimina|enlève|entferne|tira)(?: \\w+){0,3} ?$|(?:去掉|删除|删掉|去除) ?$");
    private static final Phrase REMOVED_AFTER = Phrase.of("を ?(?:消|削除|透|取|なく)");
    private static final Phrase HEX =
            Phrase.of("(?:" + PLACE + ")?(?: \\w+){0,2} ?(#(?:[0-9a-f]{6}|[0-9a-f]{3}))");
    private static final List<Colour> COLOURS =
            Table.rows("colours", 2).stream().map(Colour::of).toList();

    private Backdrops() {}

    static void read(Message asked, Findings findings) {
        HEX.find(asked).ifPresent(hex -> findings.state("background", hex.group(1)));
        for (Colour colour : COLOURS) {
            for (MatchResult words : colour.phrase.all(asked)) {
                String before = asked.matching().substring(0, words.start());
                String after = asked.matching().substring(words.end());
                boolean removed = REMOVED_AFTER.opening(Message.of(after)).isPresent();
                if (!removed && !REMOVAL.isIn(Message.of(before))) {
                    findings.state("background", colour.name);
                }
            }
        }
    }

    private record Colour(String name, Phrase phrase) {
        static Colour of(List<String> row) {
            String colour = "(?:" + row.get(1) + ")";
            String plain = "(?:plain|solid|pure|flat|clean|full)";
            return new Colour(
                    row.get(0),
                    Phrase.of(
                            colour
                                    + " ?(?:的|の|い|色の|色的|色|colou?r )?(?:solid |plain )?(?:"
                                    + PLACE
                                    + ")|(?:"
                                    + PLACE
                                    + ") (?:\\w+ ){0,2}?(?:sang |thành |màu |to |in |de |en )*"
                                    + plain
                                    + "? ?"
                                    + colour
                                    + "|"
                                    + plain
                                    + " (?:\\w+ )?"
                                    + colour
                                    + "|(?:on|onto|against) (?:an? )?"
                                    + colour));
        }
    }
}
