package dev.easel.understanding.dialogue;

import dev.easel.understanding.text.Message;
import dev.easel.understanding.text.Phrase;
import dev.easel.understanding.text.Words;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;

/** Changes to the things in a description: their colour, number, presence. */
final class Edits {
    private static final int MOST_WORDS = 6;
    private static final String THE = "(?:(?:the|a|an|its|his|her|their|that|this) )?";
    private static final String THING = "((?:[^ ,]+ ){0,2}[^ ,]+)";

    /** Tries each kind of edit; groups are the words it needs. */
    private record Kind(Phrase phrase, Edit edit) {}

    private interface Edit {
        Optional<String> apply(List<String> groups, String description);
    }

    private static final List<Kind> KINDS =
            List.of(
                    new Kind(
                            Phrase.of(
                                    "^(?:replace|swap|change|turn|exchange) "
                                            + THE
                                            + THING
                                            + " (?:with|by|for|into|to) (.+)"),
                            Edits::exchange),
                    new Kind(
                            Phrase.of("^(?:thay|đổi|biến|thay thế) (.+?) (?:bằng|thành|sang) (.+)"),
                            Edits::exchange),
                    new Kind(
                            Changes.compiled(
                                    "^(?:make|paint|colou?r|turn|dye|let|have|give)? ?"
                                            + THE
                                            + THING
                                            + " (?:be |look |should be |is |in )?({colour}|fat|thin|big|huge|tiny|small"
                                            + "|old|young|happy|sad|angry|fluffy|wooden|golden|glass|paper)"),
                            Edits::qualify),
                    new Kind(
                            Changes.compiled(
                                    "^(?:cho |đổi |tô |làm )?(.+?) (?:thành |sang )?({colour})"),
                            Edits::qualify),
                    new Kind(
                            Phrase.of(
                                    "^(?:remove|delete|erase|lose|drop|without|no|take away|get rid of"
                                            + "|take out|bỏ|xóa|xoá|không có|không cần|sin|sans|ohne|sem) (?:any )?"
                                            + THE
                                            + "(.+)"),
                            Edits::remove),
                    new Kind(Phrase.of("^(?:give|put) (?:it|him|her|them|on) (.+)"), Edits::with),
                    new Kind(
                            Phrase.of(
                                    "^(?:with|wearing|holding|với|đội|mặc|cầm|con|avec|mit|com) (.+)"),
                            Edits::with),
                    new Kind(
                            Phrase.of(
                                    "^(?:also |also add |add|include|thêm|agrega|ajoute|füge|加) ?(.+)"),
                            Edits::add),
                    new Kind(Changes.compiled("^({det}) ([^ ,]+)$"), Edits::count));

    private Edits() {}

    /** The description with the edit that the words ask for. */
    static Optional<String> apply(String words, String description) {
        Message message = Message.of(words);
        if (Words.of(message).size() > 2 * MOST_WORDS) {
            return Optional.empty();
        }
        for (Kind kind : KINDS) {
            Optional<MatchResult> found = kind.phrase.opening(message);
            if (found.isPresent() && found.get().end() == message.clean().length()) {
                Optional<String> done =
                        kind.edit.apply(Changes.groups(message.clean(), found.get()), description);
                if (done.isPresent()) {
                    return done;
                }
            }
        }
        return Optional.empty();
    }

    /** The description of something else in the same place. */
    static Optional<String> replaceHead(String words, String description) {
        int end = head(description);
        boolean thing = Changes.compiled("^{det} ").opening(Message.of(words)).isPresent();
        return thing && Words.of(Message.of(words)).size() <= MOST_WORDS
                ? Optional.of(words + " " + description.substring(end))
                : Optional.empty();
    }

    private static Optional<String> exchange(List<String> groups, String description) {
        return Thing.find(groups.get(0), description).map(thing -> thing.replacedBy(groups.get(1)));
    }

    private static Optional<String> qualify(List<String> groups, String description) {
        String thing = groups.get(0);
        String quality = groups.get(1);
        Optional<String> scenery =
                Changes.phrase("scenery")
                        .opening(Message.of(thing))
                        .map(found -> description + ", " + Thing.phrase(thing, quality));
        return Thing.find(thing, description)
                .map(found -> found.qualified(quality))
                .or(() -> scenery);
    }

    private static Optional<String> remove(List<String> groups, String description) {
        return Thing.find(groups.get(0), description)
                .map(Thing::removed)
                .filter(rest -> !Words.of(Message.of(rest)).isEmpty());
    }

    private static Optional<String> with(List<String> groups, String description) {
        return few(groups.get(0))
                ? Optional.of(wearing(groups.get(0), description))
                : Optional.empty();
    }

    private static Optional<String> add(List<String> groups, String description) {
        String thing = groups.get(0);
        if (!few(thing)) {
            return Optional.empty();
        }
        boolean worn = Changes.phrase("wearable").isIn(Message.of(thing));
        return Optional.of(worn ? wearing(thing, description) : description + ", " + thing);
    }

    private static Optional<String> count(List<String> groups, String description) {
        return Thing.find(groups.get(1), description)
                .map(thing -> thing.counted(groups.get(0), groups.get(1)));
    }

    private static String wearing(String thing, String description) {
        int place = head(description);
        String link = Thing.isVietnamese(description) ? "với " : "with ";
        return description.substring(0, place).strip()
                + " "
                + link
                + thing
                + " "
                + description.substring(place);
    }

    /** Where the first thing's description ends: before its place, doing or time. */
    private static int head(String description) {
        Message text = Message.of(description);
        int comma = description.indexOf(',');
        int end = comma < 0 ? description.length() : comma;
        return Changes.phrase("start").all(text).stream()
                .map(MatchResult::start)
                .filter(start -> start > 0 && start < end)
                .findFirst()
                .orElse(end);
    }

    private static boolean few(String words) {
        return !words.contains(",") && Words.of(Message.of(words)).size() <= MOST_WORDS;
    }
}
