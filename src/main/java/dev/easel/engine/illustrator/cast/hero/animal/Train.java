package dev.easel.engine.illustrator.cast.hero.animal;

import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;

/** A bird's tail feathers; the body's middle is (0, 0). */
record Train(Stage stage, Fowl fowl, int rgb) {
    private static final Matter FEATHER = Matter.slab(12).shading(0.35);

    void draw() {
        switch (fowl.tail()) {
            case SHORT -> rays(4, -210, -26, 16);
            case LONG -> rays(4, -300, 60, 15);
            case TUFT -> rays(4, -196, -70, 22);
            case PLUME -> plumes();
            case FAN -> fan(13, 210, false);
            case TRAIN -> fan(17, 290, true);
        }
    }

    private void rays(int count, double tipX, double tipY, double width) {
        for (int i = 0; i < count; i++) {
            stage.add(
                    Curves.limb(
                            -110,
                            0,
                            width * 1.3,
                            (tipX - 110) / 2,
                            tipY / 2 + i * 6,
                            width * 1.2,
                            tipX + i * 10,
                            tipY + i * 16,
                            width * 0.7),
                    FEATHER,
                    Tone.darker(rgb, 0.03 * (count - i)));
        }
    }

    /** A cock's sickle feathers. */
    private void plumes() {
        int[] tints = {0x1F6A5A, 0x2A4A7A, 0x1F5A4A, rgb, Tone.darker(rgb, 0.1)};
        for (int i = 0; i < 5; i++) {
            double up = -190 + i * 44;
            stage.add(
                    Curves.limb(
                            -110,
                            -10,
                            20,
                            -170,
                            up * 0.8 - 30,
                            22,
                            -216 + i * 6,
                            up,
                            18,
                            -228,
                            up + 80,
                            6),
                    FEATHER,
                    tints[i]);
        }
    }

    /** A wheel of feathers, with eyes on a peacock's. */
    private void fan(int count, double reach, boolean eyes) {
        for (int ring = 0; ring < (eyes ? 2 : 1); ring++) {
            double length = reach * (1 - ring * 0.26);
            for (int i = 0; i < count; i++) {
                double a = Math.PI * (0.94 + 0.84 * i / (count - 1.0));
                double x = -40 + Math.cos(a) * length;
                double y = 10 + Math.sin(a) * length;
                int tone =
                        eyes
                                ? (i + ring) % 2 == 0 ? 0x2F8F6A : 0x267A62
                                : Tone.darker(rgb, i % 2 * 0.05);
                stage.add(Curves.limb(-40, 0, 14, x, y, eyes ? 30 : 34), FEATHER, tone);
                if (eyes) {
                    eye(x, y);
                } else {
                    stage.add(Curves.circle(x, y, 20), Matter.slab(4).shading(0), 0xE8D2A8);
                }
            }
        }
    }

    private void eye(double x, double y) {
        stage.add(Curves.circle(x, y, 22), Matter.slab(5).glossy(0.4).shading(0.1), 0xD8B84A);
        stage.add(Curves.circle(x, y, 16), Matter.slab(4).glossy(0.4).shading(0), 0x2FA8C0);
        stage.add(Curves.circle(x, y, 9), Matter.slab(3).glossy(0.4).shading(0), 0x23306E);
    }
}
