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
        SECTIONS.put("expand", new ExpandSection());
        SECTIONS.put("cutout", new CutoutSection());
        SECTIONS.put("relight", new RelightSection());
        SECTIONS.put("style", new StyleSection());
        SECTIONS.put("reimagine", new ReimagineSection());
        SECTIONS.put("times", new TimesSection());
        SECTIONS.put("memory", new MemorySection());
    }

    private RetoucherBench() {}

    /**
     * @param arguments the folder of photographs, then the sections wanted (all, if none is named);
     *     or the folder, "sheet", the folder to write contact sheets to and the sheets wanted
     */
    public static void main(String... arguments) throws IOException {
        if (arguments.length == 0) {
            System.out.println(
                    "usage: ./easel bench retoucher FOLDER_OF_PHOTOS [SECTION …]; sections: "
                            + String.join(", ", SECTIONS.keySet())
                            + "\n       ./easel bench retoucher FOLDER_OF_PHOTOS sheet"
                            + " FOLDER_TO_WRITE_TO [SHEET …]");
            return;
        }
        List<Photo> photos = Photo.in(Path.of(arguments[0]));
        List<String> wanted = Arrays.asList(arguments).subList(1, arguments.length);
        if (wanted.size() > 1 && wanted.getFirst().equals("sheet")) {
            Path folder = Path.of(wanted.get(1));
            new SheetSection(folder, wanted.subList(2, wanted.size())).run(photos);
            return;
        }
        for (var section : SECTIONS.entrySet()) {
            if (wanted.isEmpty() || wanted.contains(section.getKey())) {
                section.getValue().run(photos);
            }
        }
    }
}
