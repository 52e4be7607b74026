package dev.easel.task;

import dev.easel.engine.ImageRequest;
import dev.easel.image.Feature;
import dev.easel.task.Submissions.Checked;
import dev.easel.task.Submissions.Wording;
import dev.easel.understanding.Reading;
import dev.easel.understanding.Understanding;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The words around a direct request: its prompt refined, and the language to answer in. */
@Component
class Wordings {
    private final Understanding understanding;

    Wordings(Understanding understanding) {
        this.understanding = understanding;
    }

    /**
     * The prompt decides the language; where there is none, {@code languages} (the header
     * Accept-Language) does.
     */
    Wording of(Checked checked, @Nullable String languages) {
        ImageRequest request = checked.request();
        if (request.prompt().isBlank()) {
            boolean vietnamese =
                    languages != null
                            && languages.strip().toLowerCase(Locale.ROOT).startsWith("vi");
            return new Wording(null, null, vietnamese ? "vi" : "en");
        }
        Reading reading = understanding.readAs(request.feature(), request.prompt());
        boolean refines =
                checked.common().refine()
                        && (request.feature() == Feature.IMAGE_GENERATION
                                || request.feature() == Feature.REIMAGINE);
        return new Wording(
                null, refines ? reading.prompt().prompt() : null, reading.language().getLanguage());
    }
}
