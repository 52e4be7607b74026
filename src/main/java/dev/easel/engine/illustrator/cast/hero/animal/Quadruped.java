package dev.easel.engine.illustrator.cast.hero.animal;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Eye;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.relief.Flow;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Pen;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.Shape;

/** A four-legged animal in profile; each species adds its coat, ears, tail and face. */
abstract class Quadruped implements Hero {
    private static final double GROUND = 972;

    abstract Build build();

    abstract Pelt pelt(Costume costume);

    /** Behind the body: usually the tail. */
    abstract void rear(Stage stage, Pelt pelt, Costume costume);

    /** Ears, horns, mane, nose: what makes the species. */
    abstract void face(Stage stage, Pelt pelt, Costume costume);

    /** Patches and stripes on the trunk. */
    void coat(Pen pen, Pelt pelt, Costume costume) {
        pen.fade(build().belly() - 60, build().belly() + 40, pelt.pale(), 0.75);
    }

    /** Ears or a mane that lie behind the head. */
    void behindHead(Stage stage, Pelt pelt, Costume costume) {}

    /** Colour of the feet. */
    int foot(Pelt pelt) {
        return pelt.main();
    }

    @Override
    public final double width(Costume costume) {
        return build().width();
    }

    @Override
    public final Marks draw(Stage stage, Costume costume) {
        Build b = build();
        Pelt pelt = pelt(costume);
        Gait gait = Gait.of(costume);
        Pelt far = new Pelt(Tone.darker(pelt.main(), 0.07), pelt.dark(), pelt.pale(), pelt.line());
        leg(stage, far, new Step(b.hip() + 40, gait.farHind(), gait.lift() * 0.5, true));
        leg(stage, far, new Step(b.shoulder() - 34, gait.farFore(), gait.lift(), false));
        rear(stage, pelt, costume);
        trunk(stage, pelt, costume);
        leg(stage, pelt, new Step(b.hip(), gait.nearHind(), gait.lift() * 0.6, true));
        leg(stage, pelt, new Step(b.shoulder(), gait.nearFore(), gait.lift() * 0.3, false));
        behindHead(stage, pelt, costume);
        head(stage, pelt, costume);
        face(stage, pelt, costume);
        return Marks.foot(b.middle(), GROUND + 8)
                .and("back", b.middle() - 20, b.back() + b.depth() * 0.1)
                .and("head", b.head().x() - 10, b.head().y() - b.head().size() * 0.9)
                .and("hand", b.head().noseX(), b.head().noseY())
                .and("face", b.head().x() + b.head().size() * 0.6, b.head().y())
                .and("mouth", b.head().noseX(), b.head().noseY() + b.head().muzzle() * 0.6)
                .and("neck", (b.shoulder() + b.head().x()) / 2, (b.back() + b.head().y()) / 2 + 60)
                .and("top", b.middle(), b.back());
    }

    private record Step(double x, double ahead, double lift, boolean hind) {}

    private void leg(Stage stage, Pelt pelt, Step step) {
        Build b = build();
        double hipY = b.back() + b.depth() * 0.56;
        double footY = GROUND - b.leg().foot() - Math.max(0, step.ahead * step.lift) * 900;
        double footX = step.x + step.ahead * (b.shoulder() - b.hip());
        double kneeX = (step.x + footX) / 2 + (step.hind ? -1 : 0.5) * b.leg().foot() * 0.55;
        double kneeY = hipY + (footY - hipY) * 0.58;
        double knee = (b.leg().top() * 0.32 + b.leg().foot() * 0.72);
        Shape limb =
                Curves.limb(
                        step.x,
                        hipY,
                        b.leg().top(),
                        kneeX,
                        kneeY,
                        knee,
                        footX,
                        footY,
                        b.leg().foot());
        int foot = foot(pelt);
        stage.add(
                limb,
                Pelt.fur(b.fur() * 0.7, Flow.towards(-0.1, 1)).shading(0.22),
                pelt.main(),
                pen -> pen.fade(footY - b.leg().foot() * 2.2, footY + b.leg().foot(), foot, 0.85));
        foot(stage, pelt, footX, footY);
    }

    private void foot(Stage stage, Pelt pelt, double x, double y) {
        double r = build().leg().foot();
        if (build().leg().hoof()) {
            stage.add(
                    Curves.polygon(
                            x - r * 0.95,
                            y + r * 0.2,
                            x + r * 0.95,
                            y + r * 0.2,
                            x + r * 1.3,
                            y + r * 1.05,
                            x - r * 1.05,
                            y + r * 1.05),
                    Matter.slab(r * 0.6).glossy(0.3),
                    0x3F342E);
        } else {
            stage.add(
                    Curves.ellipse(x + r * 0.35, y + r * 0.35, r * 1.3, r * 0.68),
                    Pelt.fur(build().fur() * 0.35, Flow.towards(1, 0.3)).shading(0.15),
                    foot(pelt));
        }
    }

    private void trunk(Stage stage, Pelt pelt, Costume costume) {
        Build b = build();
        Build.Head h = b.head();
        double d = b.depth();
        Shape body =
                Curves.limb(
                        b.hip() - d * 0.06,
                        b.back() + d * 0.5,
                        d * 0.46,
                        b.middle(),
                        b.back() + d * 0.52,
                        d * 0.48,
                        b.shoulder() - d * 0.02,
                        b.back() + d * 0.5,
                        d * 0.5);
        Shape neck =
                Curves.limb(
                        b.shoulder() - d * 0.05,
                        b.back() + d * 0.45,
                        d * 0.44,
                        b.shoulder() * 0.45 + h.x() * 0.55,
                        b.back() * 0.5 + h.y() * 0.5 + d * 0.16,
                        b.neck() * 1.12,
                        h.x(),
                        h.y(),
                        b.neck());
        Flow flow = (x, y) -> Math.PI - 0.9 - (x - b.hip()) / b.width() * 0.4;
        stage.add(
                Curves.together(body, neck),
                Pelt.fur(b.fur(), flow),
                pelt.main(),
                pen -> coat(pen, pelt, costume));
    }

    private void head(Stage stage, Pelt pelt, Costume costume) {
        Build.Head h = build().head();
        Shape skull =
                Curves.limb(
                        h.x(),
                        h.y(),
                        h.size(),
                        h.x() + h.size() * 0.4 + h.length() * 0.3,
                        h.y() + h.drop() * 0.6,
                        (h.size() + h.muzzle()) / 2.1,
                        h.noseX(),
                        h.noseY(),
                        h.muzzle());
        stage.add(
                skull,
                Pelt.fur(build().fur() * 0.6, Flow.towards(-1, 0.45)).shading(0.3),
                pelt.main(),
                pen -> mask(pen, pelt));
    }

    /** The colours of the face. */
    void mask(Pen pen, Pelt pelt) {
        Build.Head h = build().head();
        pen.patch(h.noseX(), h.noseY() + h.muzzle() * 0.5, h.muzzle() * 1.9, pelt.pale(), 0.95);
    }

    final void eye(Stage stage, double dx, double dy, double r) {
        Eye.button(stage, build().head().x() + dx, build().head().y() + dy, r);
    }

    /** Nose and mouth at the muzzle's end. */
    final void snout(Stage stage, Pelt pelt, double nose) {
        Build.Head h = build().head();
        double x = h.noseX();
        double y = h.noseY();
        Shape mouth =
                Curves.limb(
                        x + h.muzzle() * 0.55,
                        y + h.muzzle() * 0.5,
                        nose * 0.16,
                        x - h.muzzle() * 0.2,
                        y + h.muzzle() * 0.66,
                        nose * 0.2,
                        x - h.muzzle() * 0.95,
                        y + h.muzzle() * 0.3,
                        nose * 0.1);
        stage.add(mouth, Matter.INK.clear(0.8), pelt.line());
        stage.add(
                Curves.ellipse(x + h.muzzle() * 0.72, y - h.muzzle() * 0.28, nose, nose * 0.8),
                Matter.SOFT.glossy(0.6),
                0x2A2022);
    }
}
