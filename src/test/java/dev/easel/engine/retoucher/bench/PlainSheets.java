package dev.easel.engine.retoucher.bench;

import dev.easel.engine.ImageRequest.Direction;
import dev.easel.engine.ImageRequest.Expand;
import dev.easel.engine.ImageRequest.Flavor;
import dev.easel.engine.ImageRequest.LightStyle;
import dev.easel.engine.ImageRequest.Relight;
import dev.easel.engine.ImageRequest.RemoveBackground;
import dev.easel.engine.ImageRequest.Upscale;
import dev.easel.engine.retoucher.core.Resize;
import dev.easel.image.PixelSize;
import dev.easel.image.Pixels;
import java.util.Locale;

/** Contact sheets of the edits that keep a photograph a photograph. */
final class PlainSheets {
    private static final int TILE = 480;
    private static final int CROP = 120;
    private static final int FACTOR = 4;
    private static final double STRENGTH = .8;

    private PlainSheets() {}

    static ContactSheet expand(Photo photo) {
        Pixels p = photo.pixels();
        int wide = p.width() / 3;
        int high = p.height() / 3;
        return new ContactSheet(3, 640)
                .add(photo.name(), p)
                .add("left and right", Edited.of(p, new Expand("", wide, wide, 0, 0)))
                .add("top and bottom", Edited.of(p, new Expand("", 0, 0, high, high)))
                .add("right", Edited.of(p, new Expand("", 0, 2 * wide, 0, 0)))
                .add("all round", Edited.of(p, new Expand("", wide, wide, high, high)));
    }

    static ContactSheet cutout(Photo photo) {
        Pixels p = photo.pixels();
        return new ContactSheet(3, 640)
                .add(photo.name(), p)
                .add("cut out", Edited.of(p, new RemoveBackground(false, null, null)))
                .add("mask", Edited.of(p, new RemoveBackground(true, null, null)));
    }

    /** The middle shrunk and enlarged again, beside the original and bicubic. */
    static ContactSheet upscale(Photo photo) {
        Pixels whole = crop(photo.pixels());
        Pixels small =
                Resize.AREA.to(
                        new PixelSize(whole.width() / FACTOR, whole.height() / FACTOR), whole);
        ContactSheet sheet =
                new ContactSheet(4, FACTOR * CROP)
                        .add(photo.name(), whole)
                        .add("bicubic", Resize.CUBIC.to(whole.size(), small));
        for (Flavor flavor : Flavor.values()) {
            sheet.add(word(flavor), Edited.of(small, new Upscale(FACTOR, flavor, 0, 0, 0)));
        }
        return sheet;
    }

    private static Pixels crop(Pixels p) {
        int w = Math.min(FACTOR * CROP, p.width() / FACTOR * FACTOR);
        int h = Math.min(FACTOR * CROP, p.height() / FACTOR * FACTOR);
        Pixels out = Pixels.blank(w, h);
        int left = (p.width() - w) / 2;
        int top = (p.height() - h) / 2;
        for (int i = 0; i < out.argb().length; i++) {
            out.argb()[i] = p.at(left + i % w, top + i / w);
        }
        return out;
    }

    static ContactSheet relight(Photo photo) {
        Pixels p = photo.pixels();
        ContactSheet sheet = new ContactSheet(4, TILE).add(photo.name(), p);
        for (Direction from : new Direction[] {Direction.LEFT, Direction.RIGHT, Direction.BACK}) {
            Relight request = new Relight("sunlight", LightStyle.STANDARD, STRENGTH, from);
            sheet.add("sunlight, " + word(from), Edited.of(p, request));
        }
        for (LightStyle style : LightStyle.values()) {
            Relight request = new Relight("warm light from the left", style, STRENGTH, null);
            sheet.add(word(style), Edited.of(p, request));
        }
        for (String prompt :
                new String[] {
                    "blue hard light from the right",
                    "neon",
                    "moonlight from above",
                    "đèn vàng từ bên trái"
                }) {
            Relight request = new Relight(prompt, LightStyle.STANDARD, STRENGTH, null);
            sheet.add(prompt, Edited.of(p, request));
        }
        return sheet;
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
