package dev.easel.engine.retoucher.bench;

import dev.easel.engine.ImageRequest.Imagination;
import dev.easel.engine.ImageRequest.PortraitStyle;
import dev.easel.engine.ImageRequest.Reimagine;
import dev.easel.engine.ImageRequest.StyleTransfer;
import dev.easel.engine.retoucher.reimagine.Look;
import dev.easel.image.Pixels;

/** Contact sheets of the edits that make a photograph something else. */
final class PaintedSheets {
    private static final int TILE = 480;
    private static final int SMALL_TILE = 300;
    private static final double USUAL = .75;
    private static final double[] SETTINGS = {0, .25, .5, 1};

    private PaintedSheets() {}

    /** Every reference, then one of them at several strengths of style and of structure. */
    static ContactSheet style(Photo photo) {
        Pixels p = photo.pixels();
        ContactSheet sheet = new ContactSheet(4, TILE);
        References.drawn().forEach(sheet::add);
        References.drawn()
                .forEach(
                        (name, reference) ->
                                sheet.add("as " + name, styled(p, reference, USUAL, USUAL)));
        Pixels oil = References.drawn().get("oil");
        for (double s : SETTINGS) {
            sheet.add("style " + s, styled(p, oil, s, USUAL));
        }
        for (double s : SETTINGS) {
            sheet.add("structure " + s, styled(p, oil, USUAL, s));
        }
        return sheet;
    }

    private static Pixels styled(Pixels p, Pixels reference, double style, double structure) {
        return Edited.of(p, reference, new StyleTransfer("", style, structure, false, null));
    }

    static ContactSheet portraits(Photo photo) {
        Pixels p = photo.pixels();
        Pixels reference = References.drawn().get("gouache");
        ContactSheet sheet = new ContactSheet(4, TILE).add(photo.name(), p);
        for (PortraitStyle style : PortraitStyle.values()) {
            StyleTransfer request = new StyleTransfer("", USUAL, USUAL, true, style);
            sheet.add(PlainSheets.word(style), Edited.of(p, reference, request));
        }
        return sheet;
    }

    /** Every look at the three levels. */
    static ContactSheet reimagine(Photo photo) {
        Pixels p = photo.pixels();
        ContactSheet sheet = new ContactSheet(9, SMALL_TILE);
        for (Look look : Look.values()) {
            String prompt = PlainSheets.word(look);
            for (Imagination level : Imagination.values()) {
                Reimagine request = new Reimagine(prompt, level, null);
                sheet.add(prompt + ", " + PlainSheets.word(level), Edited.of(p, request));
            }
        }
        return sheet;
    }
}
