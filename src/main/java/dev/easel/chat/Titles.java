package dev.easel.chat;

import dev.easel.image.Feature;
import dev.easel.understanding.Refined;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Names sessions after what they are about rather than after how they were greeted. */
final class Titles {
    private static final int LONGEST = 60;

    private Titles() {}

    /** A name for a session that begins like this: its subject, without politeness. */
    static String of(Said said, Plan plan) {
        if (plan.tasks().isEmpty()) {
            return shorten(said.text());
        }
        Feature first = plan.tasks().getFirst().request().feature();
        String subject =
                TaskForms.hasPrompt(first)
                        ? plan.tasks().getFirst().request().prompt()
                        : subject(plan.reply().refined());
        return capital(shorten(subject.isBlank() ? said.text() : subject));
    }

    /**
     * The name that the session has only because something had to be its name: nothing was made so
     * far. Null if it has a good one.
     */
    static @Nullable String makeshift(Past past) {
        List<Message> messages = past.messages();
        boolean idle =
                !messages.isEmpty()
                        && messages.getFirst().sequence() == 1
                        && messages.stream().allMatch(message -> message.task() == null);
        return idle ? shorten(messages.getFirst().body().content()) : null;
    }

    private static String subject(@Nullable Refined refined) {
        return refined == null ? "" : refined.subject();
    }

    private static String capital(String text) {
        return text.isEmpty()
                ? text
                : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** Cuts at a word. */
    private static String shorten(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        if (line.length() <= LONGEST) {
            return line;
        }
        int space = line.lastIndexOf(' ', LONGEST);
        return line.substring(0, space < LONGEST / 2 ? LONGEST : space).strip() + "…";
    }
}
