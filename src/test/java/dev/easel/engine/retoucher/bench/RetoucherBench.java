package dev.easel.engine.retoucher.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How good and how fast the six edits are, each figure beside a public tool's where there is one.
 */
public final class RetoucherBench {
    private static final Map<String, Section> SECTIONS = new LinkedHashMap<>();

    static {
        SECTIONS.put("upscale", new UpscaleSection());
    }

    private RetoucherBench() {}

    /**
     * @param arguments the folder of photographs, then the sections wanted (all, if none is named)
     */
    public static void main(String... arguments) throws IOException {
        if (arguments.length == 0) {
            System.out.println(
                    "usage: ./easel bench retoucher FOLDER_OF_PHOTOS [SECTION …]; sections: "
                            + String.join(", ", SECTIONS.keySet()));
            return;
        }
        List<Photo> photos = Photo.in(Path.of(arguments[0]));
        List<String> wanted = Arrays.asList(arguments).subList(1, arguments.length);
        for (var section : SECTIONS.entrySet()) {
            if (wanted.isEmpty() || wanted.contains(section.getKey())) {
                section.getValue().run(photos);
            }
        }
    }
}
