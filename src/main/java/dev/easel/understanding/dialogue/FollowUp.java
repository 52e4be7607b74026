package dev.easel.understanding.dialogue;

import dev.easel.understanding.text.Message;
import dev.easel.understanding.text.Phrase;
import dev.easel.understanding.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;

/**
 * A few words that change a picture described before: {@code at night instead}, {@code make the cat
 * black}, {@code thêm một cái mũ}. They become part of the description, in the place of what they
 * contradict.
 *
 * @param words the change alone, without {@code now}, {@code make it}, {@code instead}
 * @param instead whether they ask for something else rather than for more
 */
public record FollowUp(String words, boolean instead) {
    private static final int MOST_WORDS = 14;
    private static final Phrase FRAGMENT =
            Phrase.of(
                    "^(?:now|but|and|instead|with|without|no|at|in|on|as|under|make|turn|change|give|add"
                            + "|put|remove|replace|take|same|how about|what about|bây giờ|giờ|nhưng|với"
                            + "|thêm|không có|không|lúc|vào|ở|trong|trên|dưới|đổi|chuyển|cho|thay|bỏ|đội"
                            + "|theo|thành|sang|như"
                            + "|mặc|ahora|pero|con|sin|en|de noche|maintenant|mais|avec|sans|jetzt|aber|mit"
                            + "|ohne|bei|im|agora|mas|com|sem|à noite|现在|改成|换成|加|今度は)|.*"
                            + "(?:instead|thay vào đó|stattdessen|à la place|en su lugar|em vez disso)"
                            + "[ .!]*$");
    private static final Phrase LIGHT =
            Phrase.of(
                    "light(?:s|ing|er)?|bright\\w*|dark(?:er)?|exposure|contrast|shadows?|glow|warm(?:er)?"
                            + "|cool(?:er)?|soft(?:er)?|cinematic|hdr|ánh sáng|sáng(?: hơn| lên)|tối (?:hơn|đi)"
                            + "|ấm|tương phản|luz|lumière|licht|光");

    private static final Phrase BACKGROUND =
            Phrase.of(
                    "back ?grounds?|backdrop|bg|cut(?: it| \\w+)? ?out|isolate|extract|transparent|nền|phông"
                            + "|tách|fondo|fond|hintergrund|fundo|背景|抠");

    /** The change that a message asks for. */
    public static FollowUp of(String message) {
        String words = Changes.tidy(message);
        String before;
        do {
            before = words;
            Message now = Message.of(words);
            words =
                    Changes.phrase("opener")
                            .opening(now)
                            .map(found -> now.clean().substring(found.end()).strip())
                            .orElse(words);
        } while (!words.equals(before));
        String closed = Changes.without(Changes.phrase("closer"), words);
        boolean instead = FRAGMENT.isIn(Message.of(message)) && !closed.equals(words);
        return new FollowUp(Changes.tidy(closed), instead);
    }

    /** Whether a message makes little sense without a picture before it. */
    public static boolean continues(String message) {
        Message text = Message.of(message);
        return Words.of(text).size() <= MOST_WORDS && FRAGMENT.isIn(text);
    }

    /** Whether a message changes a picture rather than describing one, whatever it shows. */
    public static boolean isChange(String message) {
        return continues(message) && of(message).mergedInto("").isPresent();
    }

    /** Whether a message is about light rather than about the time of day. */
    public static boolean aboutLight(String message) {
        return LIGHT.isIn(Message.of(message));
    }

    /** Whether a message is about what is behind the subject. */
    public static boolean aboutBackground(String message) {
        return BACKGROUND.isIn(Message.of(message));
    }

    /** The description changed accordingly; empty if it cannot be told how. */
    public Optional<String> mergedInto(String description) {
        if (Words.of(Message.of(words)).size() > MOST_WORDS || words.isBlank()) {
            return Optional.empty();
        }
        return slotsIn(description)
                .or(() -> Edits.apply(words, description))
                .or(() -> instead ? Edits.replaceHead(words, description) : Optional.empty())
                .map(Changes::tidy)
                .filter(merged -> !merged.equalsIgnoreCase(Changes.tidy(description)));
    }

    /** The words fill slots and do nothing else. */
    private Optional<String> slotsIn(String description) {
        String rest = words;
        String changed = description;
        List<String> added = new ArrayList<>();
        for (String slot : Changes.SLOTS) {
            Phrase phrase = Changes.phrase(slot);
            Message left = Message.of(rest);
            Optional<MatchResult> found = phrase.find(left);
            if (found.isPresent()) {
                added.add(text(left, found.get()));
                rest =
                        left.clean().substring(0, found.get().start())
                                + " "
                                + left.clean().substring(found.get().end());
                changed = Changes.without(phrase, changed);
            }
        }
        if (added.isEmpty()) {
            return Optional.empty();
        }
        String more = Changes.tidy(rest);
        boolean together = Changes.phrase("together").opening(Message.of(more)).isPresent();
        if (together) {
            added.add(more);
        }
        String unread = Changes.without(Changes.phrase("filler"), more);
        return together || unread.chars().noneMatch(Character::isLetterOrDigit)
                ? Optional.of(changed + ", " + String.join(", ", added))
                : Optional.empty();
    }

    private static String text(Message message, MatchResult found) {
        return message.clean().substring(found.start(), found.end());
    }
}
