package dev.easel.engine.retoucher.bench;

import dev.easel.engine.EngineResult;
import dev.easel.engine.ImageRequest.Generate;
import dev.easel.engine.ImageRequest.Resolution;
import dev.easel.engine.Inputs;
import dev.easel.engine.Job;
import dev.easel.engine.Progress;
import dev.easel.engine.illustrator.Illustrator;
import dev.easel.image.AspectRatio;
import dev.easel.image.Pixels;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Paintings to take a style from, drawn by the illustrator. */
final class References {
    private static final AspectRatio RATIO = AspectRatio.parse("4:3").orElseThrow();
    private static final Illustrator ILLUSTRATOR = new Illustrator();
    private static final Map<String, Pixels> DRAWN = new LinkedHashMap<>();

    static {
        DRAWN.put("oil", draw("an oil painting of a village by a lake at sunset"));
        DRAWN.put("watercolour", draw("a watercolour of a boat on a calm blue sea"));
        DRAWN.put("gouache", draw("a gouache painting of an autumn forest with a fox"));
        DRAWN.put("ink", draw("an ink drawing of mountains in fog"));
    }

    private References() {}

    /** Each under the name of its medium. */
    static Map<String, Pixels> drawn() {
        return DRAWN;
    }

    private static Pixels draw(String prompt) {
        Generate request = new Generate(prompt, RATIO, Resolution.R1K);
        Job job = new Job(request, Inputs.NONE, 1, Locale.ENGLISH);
        return ((EngineResult.Picture) ILLUSTRATOR.run(job, Progress.NONE)).pixels();
    }
}
