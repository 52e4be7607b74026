package dev.easel.chat;

import dev.easel.chat.Message.Body.Answered;
import dev.easel.image.Feature;
import dev.easel.task.TaskError;
import dev.easel.task.TaskView;
import dev.easel.understanding.Reading;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Chooses the words of an answer. */
final class Answers {
    private static final int MAX_QUOTED = 160;
    private static final Pattern ARTICLE =
            Pattern.compile("^(?:A|An|The|Some|Một|Con|Cái|Chiếc|Bức|Những|Các) ");

    private Answers() {}

    /** What is being done ("doing") or has been done ("done"). */
    static String describe(
            String tense, Feature feature, Reading reading, Map<String, Object> parameters) {
        Phrases phrases = Phrases.of(reading.language().getLanguage());
        String key = tense + "." + feature.word();
        String subject = shorten(reading.prompt().subject());
        return switch (feature) {
            case IMAGE_GENERATION -> said(phrases, key, subject);
            case RELIGHT, REIMAGINE ->
                    tense.equals("doing") ? said(phrases, key, subject) : phrases.say(key);
            case UPSCALE -> phrases.say(key, parameters.getOrDefault("scale_factor", 2));
            case REMOVE_BACKGROUND, STYLE_TRANSFER, IMAGE_EXPAND -> phrases.say(key);
        };
    }

    /** What the message says now that its task is where it is. */
    static String content(Answered said, @Nullable TaskView task) {
        Phrases phrases = Phrases.of(said.language());
        if (task == null) {
            return said.content();
        }
        return switch (task.status()) {
            case CREATED, IN_PROGRESS -> said.content();
            case COMPLETED ->
                    (said.done() == null ? said.content() : said.done()) + notes(phrases, task);
            case FAILED -> phrases.say("failed", reason(task.error()));
            case CANCELLED -> phrases.say("cancelled");
        };
    }

    private static String notes(Phrases phrases, TaskView task) {
        return task.notes().isEmpty()
                ? ""
                : " " + phrases.say("notes", String.join(" ", task.notes()));
    }

    private static String reason(@Nullable TaskError error) {
        return error == null ? "" : error.message();
    }

    private static String said(Phrases phrases, String key, String subject) {
        return subject.isBlank() ? phrases.say(key + ".bare") : phrases.say(key, subject);
    }

    private static String shorten(String text) {
        String line = text.replaceAll("\\s+", " ").strip().replaceAll("[.!?]+$", "");
        if (ARTICLE.matcher(line).find()) {
            line = line.substring(0, 1).toLowerCase(Locale.ROOT) + line.substring(1);
        }
        return line.length() <= MAX_QUOTED ? line : line.substring(0, MAX_QUOTED).strip() + "…";
    }
}
