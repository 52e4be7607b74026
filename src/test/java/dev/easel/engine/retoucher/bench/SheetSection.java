package dev.easel.engine.retoucher.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes one contact sheet a feature for every photograph, so that a person can judge.
 *
 * @param folder to write to, made if it is not there
 * @param features the sheets wanted; all, if empty
 */
record SheetSection(Path folder, List<String> features) implements Section {
    /** Lays out what one feature makes of a photograph. */
    @FunctionalInterface
    private interface Layout {
        ContactSheet of(Photo photo);
    }

    @Override
    public void run(List<Photo> photos) throws IOException {
        Map<String, Layout> layouts = new LinkedHashMap<>();
        layouts.put("expand", PlainSheets::expand);
        layouts.put("cutout", PlainSheets::cutout);
        layouts.put("upscale", PlainSheets::upscale);
        layouts.put("relight", PlainSheets::relight);
        layouts.put("style", PaintedSheets::style);
        layouts.put("portrait", PaintedSheets::portraits);
        layouts.put("reimagine", PaintedSheets::reimagine);
        for (Photo photo : photos) {
            for (var layout : layouts.entrySet()) {
                if (features.isEmpty() || features.contains(layout.getKey())) {
                    Path file = folder.resolve(photo.name() + "-" + layout.getKey() + ".png");
                    layout.getValue().of(photo).write(file);
                    System.out.println(file);
                }
            }
        }
    }
}
