package dev.easel.engine.illustrator.cast.hero.people;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.relief.Stage;
import java.awt.geom.Point2D;
import java.util.HashMap;
import java.util.Map;

/** One person put together from back to front; the hips are the origin. */
final class Figure {
    private final Stage stage;
    private final Skeleton bones;
    private final Dress dress;
    private final Trunk trunk;
    private final Limbs limbs;
    private final Head head;
    private final Extras extras;

    Figure(Stage stage, Skeleton bones, Look look, Costume costume) {
        this.stage = stage;
        this.bones = bones;
        this.dress = look.dress().worn(costume);
        Palette colors = Palette.of(look, costume);
        this.trunk = new Trunk(stage, bones, dress, colors);
        this.limbs = new Limbs(stage, bones, dress, colors);
        this.head = new Head(stage, bones, look, costume);
        this.extras = new Extras(stage, trunk.stage(), bones, look, colors);
    }

    void draw() {
        extras.behind();
        limbs.arm(false);
        head.behind();
        legs();
        trunk.neck();
        trunk.draw();
        extras.onBreast();
        if (dress.lower().flowing()) {
            trunk.skirt(stage);
        }
        limbs.arm(true);
        head.front();
        extras.before();
    }

    private void legs() {
        if (dress.lower() == Dress.Lower.TAIL) {
            extras.fishTail();
            return;
        }
        if (bones.pose().hold() != Pose.Hold.SADDLE) {
            limbs.leg(false, trunk.seat());
        }
        limbs.leg(true, trunk.seat());
    }

    /** Where others attach, in the figure's units. */
    Map<String, Point2D> anchors() {
        Map<String, Point2D> anchors = new HashMap<>();
        Skeleton.Chain arm = bones.arm(false);
        anchors.put("hand", new Point2D.Double(arm.endX(), arm.endY() + 14));
        anchors.put("head", head.at(2, -74));
        anchors.put("top", head.at(0, -104));
        anchors.put("face", head.at(11, 10));
        anchors.put("waist", bones.trunk(0, -bones.frame().torso() * 0.3));
        anchors.put("neck", bones.trunk(4, -bones.frame().torso()));
        anchors.put("back", bones.trunk(-bones.frame().shoulder(), -bones.frame().torso() * 0.8));
        anchors.put("seat", bones.seat());
        return anchors;
    }
}
