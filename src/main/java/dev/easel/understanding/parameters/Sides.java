package dev.easel.understanding.parameters;

import dev.easel.understanding.text.Message;
import dev.easel.understanding.text.Phrase;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;

/**
 * Which sides a picture grows at, and by how much. An amount belongs to the sides named after it,
 * else to those before it, else to all four; a side without an amount grows by {@value
 * #USUAL_SHARE}.
 */
final class Sides {
    private static final double USUAL_SHARE = 0.25;
    private static final int MOST_PIXELS = 2048;
    private static final List<String> ALL = List.of("left", "right", "top", "bottom");
    private static final Phrase AMOUNT =
            Phrase.of(
                    "(\\d{1,5}) ?(?:px|pixels?|píxeles|điểm ảnh|像素|ピクセル)"
                            + "|(\\d{1,3}) ?(?:%|percent|phần trăm)"
                            + "|(a third|one third|một phần ba)|half|một nửa");

    private Sides() {}

    static void read(Message asked, Findings findings) {
        List<MatchResult> amounts = AMOUNT.all(asked);
        if (amounts.isEmpty() && !findings.has("aspect_ratio")) {
            SideWords.in(asked).forEach(side -> findings.share(side, USUAL_SHARE));
        }
        boolean sidesFirst = sidesFirst(asked, amounts);
        int before = 0;
        for (int i = 0; i < amounts.size(); i++) {
            MatchResult amount = amounts.get(i);
            boolean last = i + 1 == amounts.size();
            int next = last ? asked.clean().length() : amounts.get(i + 1).start();
            Set<String> sides = sidesFirst ? Set.of() : inPart(asked, amount.end(), next);
            if (sides.isEmpty()) {
                sides = inPart(asked, before, amount.start());
            }
            findings.drop(amount);
            grow(sides.isEmpty() ? ALL : sides, amount, findings);
            before = amount.end();
        }
    }

    /** Whether each amount follows its side: {@code trên 200px, dưới 100px}. */
    private static boolean sidesFirst(Message asked, List<MatchResult> amounts) {
        if (amounts.size() < 2) {
            return false;
        }
        int end = asked.clean().length();
        return inPart(asked, amounts.getLast().end(), end).isEmpty()
                && !inPart(asked, 0, amounts.getFirst().start()).isEmpty();
    }

    private static Set<String> inPart(Message asked, int from, int to) {
        return SideWords.in(Message.of(asked.clean().substring(from, to)));
    }

    private static void grow(Collection<String> sides, MatchResult amount, Findings findings) {
        for (String side : sides) {
            if (amount.group(1) != null) {
                int pixels = Integer.parseInt(amount.group(1));
                findings.state(side, Math.min(MOST_PIXELS, pixels));
            } else {
                findings.share(side, share(amount));
            }
        }
    }

    private static double share(MatchResult amount) {
        if (amount.group(2) != null) {
            return Math.min(1, Integer.parseInt(amount.group(2)) / 100.0);
        }
        return amount.group(3) != null ? 1 / 3.0 : 0.5;
    }
}
