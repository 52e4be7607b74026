package dev.easel.understanding.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.MatchResult;

/**
 * What a message asks for and what it asks not to do: {@code don't change the colours, just make it
 * bigger}. A negation reaches to the end of its clause.
 *
 * @param asked the message with everything negated turned into spaces
 * @param refused the negated words alone, in the same way
 * @param onlyRefusal whether nothing but a refusal is said
 */
public record Scopes(Message asked, Message refused, boolean onlyRefusal) {
    private static final Phrase BREAK =
            Phrase.of(
                    "[.,;:!?()–—，。、；！？]+"
                            + "|(?<!not )(?<!n't )(?<!dont )(?:just|only)"
                            + "|but|nhưng|mà|chỉ|chứ(?= không)|rather|instead|it only"
                            + "|sólo|solo|pero|mais|seulement|aber|sondern|nur|mas|apenas|只|但");
    private static final Phrase COMMAND =
            Phrase.of(
                    "(?:please )?(?:do not|don't|dont|never|no need to|needn't|you need not"
                            + "|without (?=\\w+ing)|instead of|rather than|leave (?=.*(?:alone|as"
                            + " is|untouched))|leave the \\w+ in|đừng|không"
                            + " cần|khỏi|chứ"
                            + " không|không(?="
                            + " (?:xóa|cắt|làm|đổi|thay|phóng|mở|chỉnh|sửa|vẽ|thêm|bỏ|bị|bể|vỡ|méo|mất))"
                            + "|giữ nguyên"
                            + "|no (?=cambies|hagas|toques|quites|mude|corte|tire|faça|cropping|crop)"
                            + "|ne (?=\\w+ pas)|sans (?=couper|changer)|kein(?:e|en)?"
                            + "|nicht|sin (?=recortar|cambiar)|sem (?=cortar|mudar)|不要|别|不用)");
    private static final Phrase WISH =
            Phrase.of(
                    "(?:i|we) (?:do not|don't|dont) (?:want|need|like)|not (?=a|an|the|bigger|just)"
                            + "|(?:mình|em|tôi) không (?:muốn|cần|thích)");

    /** Finds the refusals of a message. */
    public static Scopes of(Message message) {
        List<Span> clauses = clauses(message);
        BitSet commands = negated(message, clauses, COMMAND);
        BitSet wishes = negated(message, clauses, WISH);
        BitSet refused = (BitSet) commands.clone();
        refused.or(wishes);
        int length = message.lower().length();
        Message asked = message.without(refused);
        if (!refused.isEmpty() && !Words.of(asked).isEmpty()) {
            refused.flip(0, length);
            return new Scopes(asked, message.without(refused), false);
        }
        boolean refusal = !commands.isEmpty() && wishes.isEmpty();
        refused.set(0, length);
        return new Scopes(message, message.without(refused), refusal);
    }

    private static List<Span> clauses(Message message) {
        List<Span> clauses = new ArrayList<>();
        int start = 0;
        for (MatchResult found : BREAK.all(message)) {
            clauses.add(new Span(start, found.start()));
            start = found.start();
        }
        clauses.add(new Span(start, message.lower().length()));
        return clauses;
    }

    private static BitSet negated(Message message, List<Span> clauses, Phrase cue) {
        BitSet places = new BitSet();
        for (MatchResult found : cue.all(message)) {
            clauses.stream()
                    .filter(c -> c.start() <= found.start() && found.start() < c.end())
                    .forEach(c -> places.set(found.start(), c.end()));
        }
        return places;
    }
}
