package dev.easel.engine.retoucher.expand;

import dev.easel.engine.retoucher.core.Bilingual;
import dev.easel.engine.retoucher.core.Blur;
import dev.easel.engine.retoucher.core.ColorPlanes;
import dev.easel.engine.retoucher.core.ColorSpace;
import dev.easel.engine.retoucher.core.Plane;
import dev.easel.image.Pixels;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lets the prompt choose the sources: where the picture shows what it names, everything else
 * becomes less welcome.
 *
 * @param wanted 1 where the picture shows what the prompt names, 0 elsewhere; null if it names
 *     nothing that is there
 * @param notes what of the prompt cannot be done
 */
record Steering(@Nullable Plane wanted, List<Bilingual> notes) {
    private static final float AVOIDED = 0.3f;
    private static final double LEAST_SHARE = 0.02;
    private static final int MOST_WORDS = 6;

    static Steering of(String prompt, Pixels source) {
        Wishes wishes = Wishes.of(prompt);
        List<Bilingual> notes = new ArrayList<>();
        Plane wanted = null;
        ColorPlanes lab = ColorSpace.CIELAB.of(source);
        for (Material material : wishes.materials()) {
            Plane place = places(material, lab);
            if (place.mean() >= LEAST_SHARE) {
                wanted = wanted == null ? place : wanted.with(place, Math::max);
            } else {
                notes.add(missing(material));
            }
        }
        if (!wishes.others().isEmpty()) {
            notes.add(impossible(wishes.others()));
        }
        return new Steering(wanted == null ? null : Blur.box(wanted, 2), notes);
    }

    /**
     * How unwelcome each source pixel is, 0–1.
     *
     * @param subject how likely it belongs to the subject, which is not to be repeated unless named
     */
    Plane reluctance(Plane subject) {
        if (wanted == null) {
            return subject;
        }
        return subject.with(wanted, (s, w) -> (1 - w) * Math.max(s, AVOIDED));
    }

    private static Plane places(Material material, ColorPlanes lab) {
        Plane out = Plane.zeros(lab.width(), lab.height());
        for (int i = 0; i < out.values().length; i++) {
            double height = (double) (i / lab.width()) / lab.height();
            boolean like =
                    material.looksLike(
                            lab.first().values()[i],
                            lab.second().values()[i],
                            lab.third().values()[i],
                            height);
            out.values()[i] = like ? 1 : 0;
        }
        return out;
    }

    private static Bilingual missing(Material material) {
        return new Bilingual(
                "The picture shows no "
                        + material.title().english()
                        + " to continue with; the edge goes on with what is there.",
                "Trong ảnh không có "
                        + material.title().vietnamese()
                        + " để nối tiếp; phần mở rộng dùng những gì có sẵn.");
    }

    private static Bilingual impossible(List<String> words) {
        String list = String.join(" ", words.subList(0, Math.min(MOST_WORDS, words.size())));
        return new Bilingual(
                "Expanding continues what the picture shows; it cannot add \"" + list + "\".",
                "Mở rộng chỉ nối tiếp những gì có trong ảnh; không thêm được \"" + list + "\".");
    }
}
