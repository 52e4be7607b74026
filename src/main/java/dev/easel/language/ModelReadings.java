package dev.easel.language;

import dev.easel.image.Feature;
import dev.easel.image.PixelSize;
import dev.easel.understanding.Guess;
import dev.easel.understanding.Reading;
import dev.easel.understanding.Refined;
import dev.easel.understanding.Sizing;
import dev.easel.understanding.Understanding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes a reading of what a model proposes. The model chooses the intent and adds; what the offline
 * part found in the words stands.
 */
final class ModelReadings {
    /**
     * Stands for a model's "sure", which is a claim and not measured: acted on, never beyond doubt.
     */
    private static final double SURE = 0.9;

    /** Low enough that the assistant asks back. */
    private static final double UNSURE = 0.5;

    private static final int MAX_SUBJECT = 1000;
    private static final int MAX_ADDITION = 60;
    private static final int MAX_ADDITIONS = 4;
    private static final int MAX_REPLY = 600;
    private static final PixelSize ANY_SIZE = new PixelSize(1024, 1024);

    private final Understanding understanding;
    private final OfferedFields fields;

    ModelReadings(Understanding understanding, OfferedFields fields) {
        this.understanding = understanding;
        this.fields = fields;
    }

    Reading of(Proposal proposal, String message, Reading offline) {
        List<Guess> guesses = guesses(proposal, offline);
        return proposal.intent()
                .map(feature -> asked(feature, proposal, message, guesses))
                .orElseGet(() -> talk(proposal, offline, guesses));
    }

    private static Reading talk(Proposal proposal, Reading offline, List<Guess> guesses) {
        Refined words =
                new Refined(offline.prompt().original(), offline.prompt().original(), List.of());
        return new Reading(
                guesses, Map.of(), Sizing.NONE, words, offline.language(), reply(proposal.reply()));
    }

    private Reading asked(Feature feature, Proposal proposal, String message, List<Guess> guesses) {
        Reading stated = understanding.readAs(feature, message);
        Map<String, Object> parameters = new LinkedHashMap<>(stated.parameters());
        parameters.putAll(
                fields.accept(feature, proposal.parameters(), stated.parametersFor(ANY_SIZE)));
        return new Reading(
                guesses,
                parameters,
                stated.sizing(),
                prompt(feature, proposal, stated.prompt()),
                stated.language(),
                Optional.empty());
    }

    private static Refined prompt(Feature feature, Proposal proposal, Refined offline) {
        String subject = PlainText.line(proposal.subject());
        boolean usable = !subject.isEmpty() && subject.length() <= MAX_SUBJECT;
        return switch (feature) {
            case UPSCALE, REMOVE_BACKGROUND -> offline;
            case RELIGHT, STYLE_TRANSFER, REIMAGINE, IMAGE_EXPAND ->
                    usable ? new Refined(offline.original(), subject, List.of()) : offline;
            case IMAGE_GENERATION ->
                    usable
                            ? new Refined(offline.original(), subject, additions(proposal))
                            : offline;
        };
    }

    private static List<String> additions(Proposal proposal) {
        return proposal.additions().stream()
                .map(PlainText::line)
                .filter(term -> !term.isEmpty() && term.length() <= MAX_ADDITION)
                .distinct()
                .limit(MAX_ADDITIONS)
                .toList();
    }

    private static Optional<String> reply(String proposed) {
        String reply = PlainText.line(proposed, MAX_REPLY);
        return reply.isEmpty() || PlainText.hasLink(reply) ? Optional.empty() : Optional.of(reply);
    }

    /** The chosen intent first; the others share the rest of the probability as they did before. */
    private static List<Guess> guesses(Proposal proposal, Reading offline) {
        double confidence = proposal.sure() ? SURE : UNSURE;
        List<Guess> others =
                offline.guesses().stream()
                        .filter(guess -> !guess.intent().equals(proposal.intent()))
                        .toList();
        double before = others.stream().mapToDouble(Guess::confidence).sum();
        double scale = before > 0 ? (1 - confidence) / before : 0;
        return Stream.concat(
                        Stream.of(new Guess(proposal.intent(), confidence)),
                        others.stream().map(g -> new Guess(g.intent(), g.confidence() * scale)))
                .toList();
    }
}
