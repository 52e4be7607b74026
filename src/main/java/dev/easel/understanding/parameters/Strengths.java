package dev.easel.understanding.parameters;

import dev.easel.understanding.text.Message;
import dev.easel.understanding.text.Phrase;
import java.util.Optional;
import java.util.regex.MatchResult;

/** Strengths from 0 to 1, said as {@code 60%}, {@code strength 0.6} or {@code half strength}. */
final class Strengths {
    private static final Phrase PERCENT = Phrase.of("(\\d{1,3}) ?(?:%|percent|phần trăm)");
    private static final Phrase DECIMAL =
            Phrase.of(
                    "(?:strength|độ mạnh|intensity|fuerza|force|stärke|força)(?: of| at|:)? ?([01](?:[.,]\\d+)?)");
    private static final Phrase HALF =
            Phrase.of("half (?:the )?strength|nửa độ mạnh|độ mạnh một nửa");

    private Strengths() {}

    /** An extractor that states its findings as this field. */
    static ParameterReader.Extractor of(String field) {
        return (asked, findings) -> read(asked, field, findings);
    }

    private static void read(Message asked, String field, Findings findings) {
        Optional<MatchResult> percent = PERCENT.find(asked);
        Optional<MatchResult> decimal = DECIMAL.find(asked);
        if (percent.isPresent()) {
            state(field, Integer.parseInt(percent.get().group(1)) / 100.0, findings);
        } else if (decimal.isPresent()) {
            String number = decimal.get().group(1).replace(',', '.');
            state(field, Double.parseDouble(number), findings);
        } else if (HALF.isIn(asked)) {
            state(field, 0.5, findings);
        }
    }

    private static void state(String field, double strength, Findings findings) {
        if (strength <= 1) {
            findings.state(field, strength);
        }
    }
}
