package dev.easel.engine.illustrator.cast;

import dev.easel.engine.illustrator.icons.NotoIcons;
import dev.easel.engine.illustrator.scene.Light;
import dev.easel.engine.illustrator.scene.Subject;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Set;

/** Roles to try a cast with. */
final class Casting {
    static final Troupe TROUPE = new Troupe(NotoIcons.load());

    static final Light DAY = new Light(-0.5, 0.7, 0xFFF2D8, 0xA9C4E8, 0x3A4A6A, 0xC8D8EA, 0.9);
    static final Light SUNSET = new Light(0.55, 0.08, 0xFFC27A, 0x7A5A8F, 0x3A2552, 0xF6AC86, 0.85);
    static final Light NIGHT = new Light(-0.4, 0.6, 0xCFE0FF, 0x24386E, 0x070A20, 0x3A5590, 0.35);

    private Casting() {}

    static Subject subject(String kind, List<Integer> colors, Set<String> traits) {
        return new Subject(kind, kind, 1, colors, Subject.Size.NORMAL, traits, null);
    }

    static Sprite draw(String kind, int height, Integer... colors) {
        Subject subject = subject(kind, List.of(colors), Set.of());
        return TROUPE.draw(new Role(subject, height, false, DAY, 1));
    }

    static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
