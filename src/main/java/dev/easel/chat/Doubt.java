package dev.easel.chat;

import dev.easel.chat.Message.Question;
import dev.easel.chat.Reply.Meaning;
import dev.easel.image.Feature;
import dev.easel.understanding.Guess;
import dev.easel.understanding.Reading;
import java.util.List;
import java.util.Optional;

/** Asks what is meant where words can be taken in several ways. */
final class Doubt {
    /**
     * A reading this sure is acted on. Of the labelled messages of both evaluation files 86 of 100
     * are this sure, and 97 of 100 of these are right; the others are asked about.
     */
    static final double SURE = 0.8;

    /** Without a picture at hand edits can hardly be meant. */
    private static final double SURE_WITHOUT_PICTURE = 0.5;

    private static final double POSSIBLE = 0.12;
    private static final int MOST_OPTIONS = 3;

    private Doubt() {}

    /** The question to ask; empty if the reading is sure enough. */
    static Optional<Reply> about(Said said, Reading reading, boolean hasPicture) {
        boolean draws = reading.intent().filter(Feature.IMAGE_GENERATION::equals).isPresent();
        double enough = draws && !hasPicture ? SURE_WITHOUT_PICTURE : SURE;
        List<String> options =
                reading.guesses().stream()
                        .filter(guess -> guess.confidence() >= POSSIBLE)
                        .limit(MOST_OPTIONS)
                        .map(Doubt::word)
                        .toList();
        return reading.confidence() >= enough || options.size() < 2
                ? Optional.empty()
                : Optional.of(question(said, reading, options));
    }

    private static Reply question(Said said, Reading reading, List<String> options) {
        Meaning meaning = Meaning.of(reading);
        Phrases phrases = Phrases.of(meaning.language());
        List<String> readings = options(options, meaning.language());
        String content = phrases.say("unsure", Doing.shorten(said.text()));
        return Reply.words(meaning, content, readings)
                .asking(new Question(said.text(), options, null));
    }

    /** The options as the user reads them. */
    static List<String> options(List<String> intents, String language) {
        Phrases phrases = Phrases.of(language);
        return intents.stream().map(intent -> phrases.say("option." + intent)).toList();
    }

    private static String word(Guess guess) {
        return guess.intent().map(Feature::word).orElse("other");
    }
}
