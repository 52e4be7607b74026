package dev.easel.chat;

import dev.easel.chat.Message.Body.Answered;
import dev.easel.chat.Message.Body.Asked;
import dev.easel.id.MessageId;
import dev.easel.task.ImageSources.Source;
import dev.easel.understanding.Reading;
import dev.easel.understanding.dialogue.Pointer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a session remembers when a message comes in.
 *
 * @param messages the latest, oldest first
 * @param shown their pictures, oldest first
 * @param current the picture that "it" is, null if there is none
 */
record Past(List<Message> messages, List<Shown> shown, @Nullable Shown current) {
    private static final int FEW_WORDS = 2;

    /** The picture that "it" is. */
    Optional<Shown> now() {
        return Optional.ofNullable(current);
    }

    /** The pictures of one message. */
    List<Shown> of(MessageId message) {
        return shown.stream().filter(picture -> picture.message().equals(message)).toList();
    }

    /** The latest answer that made pictures; empty if none did. */
    List<Shown> latestGroup() {
        return shown.stream()
                .filter(picture -> picture.by() != null)
                .reduce((one, other) -> other)
                .map(last -> of(last.message()))
                .orElse(List.of());
    }

    /** The picture that words point at, as far as the session remembers it. */
    Optional<Shown> at(Pointer pointer) {
        return switch (pointer) {
            case Pointer.Last last -> last(latestGroup()).or(() -> last(shown));
            case Pointer.Nth nth -> nth(nth.number());
            case Pointer.Before before -> now().flatMap(this::before);
            case Pointer.Original original -> now().map(this::root);
        };
    }

    private Optional<Shown> nth(int number) {
        List<Shown> group = latestGroup();
        List<Shown> meant = group.size() >= number && group.size() > 1 ? group : shown;
        return number <= meant.size() ? Optional.of(meant.get(number - 1)) : Optional.empty();
    }

    /**
     * What a picture was made from; for another version of the one before it, that one; else the
     * one that was there before it.
     */
    Optional<Shown> before(Shown picture) {
        int place = shown.indexOf(firstOf(picture));
        Optional<Shown> earlier = last(shown.subList(0, Math.max(0, place)));
        Optional<Shown> parent = parent(picture);
        boolean version = parent.isPresent() && earlier.flatMap(this::parent).equals(parent);
        return version ? earlier : parent.or(() -> earlier);
    }

    private Shown firstOf(Shown picture) {
        return of(picture.message()).stream().findFirst().orElse(picture);
    }

    private Shown root(Shown picture) {
        Shown now = picture;
        for (int i = 0; i < shown.size(); i++) {
            Optional<Shown> parent = parent(now);
            if (parent.isEmpty()) {
                break;
            }
            now = parent.get();
        }
        return now;
    }

    private Optional<Shown> parent(Shown picture) {
        return picture.task()
                .flatMap(
                        task ->
                                shown.stream()
                                        .filter(other -> !other.equals(picture))
                                        .filter(other -> Pictures.isInputOf(other.source(), task))
                                        .findFirst());
    }

    /** The question that the last message asked. */
    Optional<Answered> asking() {
        return last(messages)
                .map(Message::body)
                .filter(Answered.class::isInstance)
                .map(Answered.class::cast)
                .filter(answer -> answer.question() != null);
    }

    /** What the user had said in that message. */
    Optional<Asked> asked(MessageId id) {
        return messages.stream()
                .filter(message -> message.id().equals(id))
                .map(Message::body)
                .filter(Asked.class::isInstance)
                .map(Asked.class::cast)
                .findFirst();
    }

    /** The reading, in the session's language if its words are too few to tell theirs. */
    Reading inItsLanguage(Reading reading) {
        boolean few = reading.prompt().original().strip().split("\\s+").length <= FEW_WORDS;
        return messages.stream()
                .map(Message::body)
                .filter(Answered.class::isInstance)
                .map(body -> Locale.forLanguageTag(((Answered) body).language()))
                .reduce((one, other) -> other)
                .filter(language -> few && reading.language().equals(Locale.ENGLISH))
                .map(reading::in)
                .orElse(reading);
    }

    /** The same picture, wherever it is shown. */
    Optional<Shown> find(Source source) {
        return shown.stream()
                .filter(picture -> Objects.equals(picture.source(), source))
                .findFirst();
    }

    private static <T> Optional<T> last(List<T> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list.getLast());
    }
}
