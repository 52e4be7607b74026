package dev.easel.chat;

import dev.easel.chat.Message.Attachment;
import dev.easel.chat.Message.Body.Answered;
import dev.easel.chat.Message.Body.Asked;
import dev.easel.chat.Message.Question;
import dev.easel.image.Feature;
import dev.easel.task.ImageSources.Source;
import dev.easel.understanding.Reading;
import dev.easel.understanding.dialogue.Choice;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Understands the answer to a question that the last message asked. */
@Component
class Questions {
    private static final double OWN_WISH = 0.8;

    private final Memory memory;

    Questions(Memory memory) {
        this.memory = memory;
    }

    /**
     * What the question was about, with what the answer adds.
     *
     * @param intent that was chosen; empty for none of the features
     */
    record Answer(Said said, Optional<Feature> intent) {}

    /** The answer that a message gives; empty if nothing was asked, or if it says something new. */
    Optional<Answer> answered(Said said, Past past, Function<String, Reading> read) {
        return past.asking()
                .flatMap(
                        asking -> {
                            Question question = Objects.requireNonNull(asking.question());
                            return question.intent() == null
                                    ? chosen(said, past, asking, question)
                                    : supplied(said, past, asking, question, read);
                        });
    }

    private Optional<Answer> chosen(Said said, Past past, Answered asking, Question question) {
        List<String> options = Doubt.options(question.options(), asking.language());
        OptionalInt place = Choice.of(said.text(), options);
        if (place.isEmpty()) {
            return Optional.empty();
        }
        Optional<Feature> intent = Feature.parse(question.options().get(place.getAsInt()));
        Said before = before(said, past, asking, question);
        Said meant =
                before.with(
                        said.image() == null ? before.image() : said.image(),
                        said.reference() == null ? before.reference() : said.reference());
        return Optional.of(new Answer(meant, intent));
    }

    /** The picture that was missing has come, and nothing else is asked for with it. */
    private Optional<Answer> supplied(
            Said said,
            Past past,
            Answered asking,
            Question question,
            Function<String, Reading> read) {
        Source came = said.image() == null ? said.reference() : said.image();
        boolean any = came != null || !said.selected().isEmpty();
        Reading reading = read.apply(said.text());
        Optional<Feature> intent = Feature.parse(String.valueOf(question.intent()));
        boolean other =
                reading.intent().isPresent()
                        && !reading.intent().equals(intent)
                        && reading.confidence() >= OWN_WISH;
        if (!any || other) {
            return Optional.empty();
        }
        Said before = before(said, past, asking, question);
        boolean lacked = intent.filter(Feature.STYLE_TRANSFER::equals).isPresent();
        Said meant =
                lacked && (before.image() != null || past.now().isPresent())
                        ? before.with(before.image(), came)
                        : before.with(said.image(), said.reference());
        return Optional.of(
                new Answer(
                        said.selected().isEmpty() ? meant : meant.selecting(said.selected()),
                        intent));
    }

    /** What the user had said before the question, with the pictures that came along. */
    private Said before(Said said, Past past, Answered asking, Question question) {
        Optional<Asked> asked = past.asked(asking.answers());
        List<Attachment> kept = asked.map(Asked::attachments).orElse(List.of());
        return said.saying(question.text())
                .selecting(asked.map(Asked::selected).orElse(List.of()))
                .with(source(kept, false), source(kept, true));
    }

    private @Nullable Source source(List<Attachment> kept, boolean reference) {
        return kept.stream()
                .filter(attachment -> attachment.reference() == reference)
                .map(memory::source)
                .findFirst()
                .orElse(null);
    }
}
