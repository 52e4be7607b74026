package dev.easel.understanding;

import dev.easel.image.Feature;
import dev.easel.understanding.intent.IntentReader;
import dev.easel.understanding.intent.Intents;
import dev.easel.understanding.parameters.ParameterReader;
import dev.easel.understanding.parameters.Stated;
import dev.easel.understanding.refine.Additions;
import dev.easel.understanding.refine.Cleaning;
import dev.easel.understanding.text.Message;
import dev.easel.understanding.text.Scopes;
import dev.easel.understanding.text.Tongue;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * Reads chat messages: which feature is meant, with which parameters and which prompt. Works on any
 * text without network or language model; of a long one only the first {@value Message#LONGEST}
 * characters are read. Safe for use by many threads.
 */
@Component
public final class Understanding {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    /** Reads a message, judging by itself what is meant. */
    public Reading read(String message, Context context) {
        Message text = Message.of(message);
        if (text.folded().chars().noneMatch(Character::isLetterOrDigit)) {
            return reading(message, text, List.of(new Guess(Optional.empty(), 1)));
        }
        double[] chances =
                IntentReader.trained()
                        .read(Scopes.of(text), context.hasImage(), context.hasReference());
        List<Guess> guesses =
                IntStream.range(0, Intents.COUNT)
                        .mapToObj(k -> new Guess(Intents.at(k), chances[k]))
                        .sorted(Comparator.comparingDouble(Guess::confidence).reversed())
                        .toList();
        return reading(message, text, guesses);
    }

    /** Reads a message that is known to mean this feature. */
    public Reading readAs(Feature feature, String message) {
        List<Guess> sure = List.of(new Guess(Optional.of(feature), 1));
        return reading(message, Message.of(message), sure);
    }

    /** The message as a prompt for this feature; the words stay as they are where none is used. */
    public Refined refine(Feature feature, String message) {
        return refine(feature, message, Message.of(message));
    }

    private static Reading reading(String original, Message text, List<Guess> guesses) {
        Locale language = Tongue.of(text) == Tongue.VI ? VIETNAMESE : Locale.ENGLISH;
        Optional<Feature> intent = guesses.getFirst().intent();
        if (intent.isEmpty()) {
            Refined words = new Refined(original, text.clean(), List.of());
            return new Reading(guesses, Map.of(), Sizing.NONE, words, language, Optional.empty());
        }
        Stated stated = ParameterReader.read(intent.get(), Scopes.of(text).asked());
        return new Reading(
                guesses,
                stated.fields(),
                new Sizing(stated.shares(), stated.longSide()),
                refine(intent.get(), original, text),
                language,
                Optional.empty());
    }

    private static Refined refine(Feature feature, String original, Message text) {
        String words =
                switch (feature) {
                    case UPSCALE, REMOVE_BACKGROUND -> text.clean();
                    case IMAGE_GENERATION, RELIGHT, STYLE_TRANSFER, REIMAGINE, IMAGE_EXPAND ->
                            Cleaning.of(feature, text);
                };
        boolean describes = feature == Feature.IMAGE_GENERATION && !words.isEmpty();
        return new Refined(
                original,
                words.isEmpty() ? text.clean() : words,
                describes ? Additions.to(Message.of(words), text) : List.of());
    }
}
