package dev.easel.chat;

import dev.easel.chat.Message.Attachment;
import dev.easel.chat.Message.Body.Answered;
import dev.easel.chat.Message.Body.Asked;
import dev.easel.db.Database;
import dev.easel.http.Problem;
import dev.easel.id.MessageId;
import dev.easel.id.SessionId;
import dev.easel.id.TaskId;
import dev.easel.id.UserId;
import dev.easel.image.Feature;
import dev.easel.task.ImageSources.Source;
import dev.easel.task.Submissions;
import dev.easel.task.Submissions.Checked;
import dev.easel.task.Submissions.Wording;
import dev.easel.understanding.Context;
import dev.easel.understanding.MessageReader;
import dev.easel.understanding.Reading;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Answers messages: understand, gather pictures, submit the task that is wanted, or ask for what is
 * missing.
 */
@Component
class Conversation {
    private static final int TITLE_LENGTH = 80;
    private static final Pattern THANKS =
            Pattern.compile(
                    "(?iu)^\\W*(thanks|thank you|thx|cảm ơn|cám ơn|cam on|gracias|merci|danke|obrigad[oa]|谢谢|ありがとう)");

    private final MessageReader reader;
    private final Attachments attachments;
    private final Submissions submissions;
    private final SessionStore sessions;
    private final MessageStore messages;
    private final SessionWatch watch;
    private final Database db;

    Conversation(
            MessageReader reader,
            Attachments attachments,
            Submissions submissions,
            SessionStore sessions,
            MessageStore messages,
            SessionWatch watch,
            Database db) {
        this.reader = reader;
        this.attachments = attachments;
        this.submissions = submissions;
        this.sessions = sessions;
        this.messages = messages;
        this.watch = watch;
        this.db = db;
    }

    /**
     * What a user says.
     *
     * @param image attached, or null
     * @param reference attached, or null
     * @param overrides of what the words say, as the feature's fields
     */
    record Said(
            UserId user,
            SessionId session,
            String text,
            @Nullable Source image,
            @Nullable Source reference,
            List<MessageId> selected,
            Map<String, Object> overrides) {}

    /**
     * Answers, with everything stored: the user's message, the answer, and the task if there is
     * one.
     */
    Message answer(Said said) throws InterruptedException {
        List<Source> meant =
                said.image() == null
                        ? attachments.selected(said.session(), said.selected())
                        : List.of();
        Source image =
                said.image() != null ? said.image() : meant.isEmpty() ? null : meant.getFirst();
        Source second =
                said.reference() != null
                        ? said.reference()
                        : meant.size() < 2 ? null : meant.get(1);
        Reading reading = reader.read(said.text(), new Context(image != null, second != null));
        Optional<Feature> intent = reading.intent();
        if (intent.isEmpty()) {
            return store(
                    said,
                    Reply.words(
                            reading,
                            THANKS.matcher(said.text()).find() ? "thanks" : "other",
                            "other"),
                    null);
        }
        if (image == null && intent.get() != Feature.IMAGE_GENERATION) {
            image = attachments.latest(said.session()).orElse(null);
        }
        Optional<Reply> question = Reply.question(reading, intent.get(), image, second);
        return question.isPresent()
                ? store(said, question.get(), null)
                : act(said, reading, image, second);
    }

    private Message act(
            Said said, Reading reading, @Nullable Source image, @Nullable Source second) {
        Feature feature = reading.intent().orElseThrow();
        Map<String, Object> asked = new LinkedHashMap<>();
        asked.putAll(image == null ? reading.parameters() : reading.parametersFor(image.size()));
        asked.putAll(said.overrides());
        Checked checked;
        try {
            checked =
                    submissions.check(
                            feature,
                            TaskForms.of(
                                    feature, reading, said, new Pictures(image, second), asked));
        } catch (Problem problem) {
            if (!said.overrides().isEmpty()) {
                throw problem;
            }
            return store(said, Reply.impossible(reading, feature, problem), null);
        }
        return store(said, Reply.doing(reading, feature, asked), checked);
    }

    /** The pictures that a task starts from. */
    record Pictures(@Nullable Source image, @Nullable Source reference) {}

    private Message store(Said said, Reply reply, @Nullable Checked checked) {
        List<Attachment> kept =
                Stream.of(said.image(), said.reference())
                        .flatMap(Stream::ofNullable)
                        .map(this::keep)
                        .toList();
        Message answer =
                db.write(
                        sql -> {
                            sessions.touch(said.session(), shorten(said.text()));
                            MessageId question = MessageId.next();
                            messages.add(
                                    question,
                                    said.session(),
                                    new Asked(said.text(), kept, said.selected()),
                                    null);
                            TaskId task = null;
                            if (checked != null) {
                                Wording wording =
                                        new Wording(
                                                said.text(),
                                                reply.refinedPrompt(),
                                                reply.language());
                                task = submissions.submit(checked, wording).id();
                            }
                            Answered body = reply.answering(question);
                            return messages.add(MessageId.next(), said.session(), body, task);
                        });
        watch.changed(said.session());
        return answer;
    }

    private Attachment keep(Source source) {
        return switch (source) {
            case Source.Stored stored ->
                    new Attachment(
                            stored.image().file(), stored.size(), stored.image().id().value());
            case Source.Sent sent ->
                    new Attachment(submissions.keep(sent.bytes()), sent.size(), null);
            case Source.Kept kept -> new Attachment(kept.key(), kept.size(), null);
        };
    }

    private static String shorten(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= TITLE_LENGTH ? line : line.substring(0, TITLE_LENGTH).strip() + "…";
    }
}
