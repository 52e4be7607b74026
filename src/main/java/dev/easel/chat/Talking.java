package dev.easel.chat;

import dev.easel.chat.Reply.Meaning;
import dev.easel.id.MessageId;
import dev.easel.image.Feature;
import dev.easel.understanding.Guess;
import dev.easel.understanding.Reading;
import dev.easel.understanding.dialogue.Topic;
import java.util.Map;
import java.util.Optional;

/** Answers what asks for no picture. The wording changes from message to message. */
final class Talking {
    private Talking() {}

    /** The answer to the message with that id. */
    static Reply reply(Reading reading, Topic topic, MessageId message) {
        Meaning read = Meaning.of(reading);
        Meaning meaning = new Meaning("other", read.confidence(), Map.of(), read.language());
        Phrases phrases = Phrases.of(meaning.language());
        String name = "talk." + topic.word();
        if (topic == Topic.HOW_TO) {
            name = feature(reading).map(f -> "how." + f.word()).orElse("talk.abilities");
        }
        String usual = phrases.vary(name, message);
        return Reply.words(meaning, reading.reply().orElse(usual), phrases.suggest("other"));
    }

    /** The likeliest feature that a question is about. */
    private static Optional<Feature> feature(Reading reading) {
        return reading.guesses().stream()
                .filter(guess -> guess.confidence() > 0.005)
                .map(Guess::intent)
                .flatMap(Optional::stream)
                .findFirst();
    }
}
