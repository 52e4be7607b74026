package dev.easel.task;

import dev.easel.engine.ImageRequest;
import dev.easel.task.Submissions.Wording;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The words around a direct request: its prompt refined, and the language to answer in. */
@Component
class Wordings {
    private static final Pattern VIETNAMESE =
            Pattern.compile("[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]");

    /**
     * @param languages the header Accept-Language
     */
    Wording of(ImageRequest request, @Nullable String languages) {
        String prompt = request.prompt();
        boolean vietnamese =
                prompt.isBlank()
                        ? languages != null
                                && languages.strip().toLowerCase(Locale.ROOT).startsWith("vi")
                        : VIETNAMESE.matcher(prompt.toLowerCase(Locale.ROOT)).find();
        return new Wording(null, null, vietnamese ? "vi" : "en");
    }
}
