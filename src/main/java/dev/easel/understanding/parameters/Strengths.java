package dev.easel.understanding.parameters;

import dev.easel.understanding.text.Message;
import dev.easel.understanding.text.Phrase;
import java.util.regex.Matcher;

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
        Matcher percent = PERCENT.in(asked);
        Matcher decimal = DECIMAL.in(asked);
        if (percent.find()) {
            state(field, Integer.parseInt(percent.group(1)) / 100.0, findings);
        } else if (decimal.find()) {
            state(field, Double.parseDouble(decimal.group(1).replace(',', '.')), findings);
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
