package dev.easel.engine.illustrator.cast.hero.vehicle.road;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Curves;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.relief.Stage;
import java.awt.geom.AffineTransform;

/** A car in profile that looks right: one way of drawing, many bodies and liveries. */
public record Automobile(Model model) implements Hero {
    private static final double GROUND = 988;

    /** What can be asked for by name. */
    public enum Model {
        FAMILY(CarStyle.HATCHBACK, 0xD93A35, 0x4F9FC4, 0x6FB79A, 0xF0B93A, 0xE9DFC9),
        SALOON(CarStyle.SEDAN, 0x3F6FA8, 0xA83A3A, 0x8E99A4, 0x2F7F74),
        SPORTS(CarStyle.SPORTS, 0xD5222B, 0xD5222B, 0x1F6FD0, 0xF2B51D, 0x1E9C74),
        OFF_ROAD(CarStyle.SUV, 0x4C6F58, 0xB5482F, 0x3E5C86, 0xC9B98F),
        JEEP(CarStyle.JEEP, 0x6F7F4A, 0xB08A52, 0x8F3A30),
        MINIVAN(CarStyle.MINIVAN, 0x5B86A8, 0x9A3D45, 0xA8ADB2),
        PICKUP(CarStyle.PICKUP, 0xC23B30, 0x3E74A6, 0x4F7F5C, 0xE0A63A),
        CAMPER(CarStyle.CAMPER, 0x3E9CA8, 0xE0713A, 0xD9483B, 0x6FA860),
        TAXI(CarStyle.SEDAN, 0xF5BE1E),
        POLICE(CarStyle.SEDAN, 0x26417A);

        final CarStyle style;
        private final int[] colours;

        Model(CarStyle style, int... colours) {
            this.style = style;
            this.colours = colours;
        }
    }

    @Override
    public double width(Costume costume) {
        return scale() * (model.style.chassis().length() + 8);
    }

    private double scale() {
        return (GROUND - 14) / (model.style.chassis().height() + CarTrim.crest(model));
    }

    @Override
    public Marks draw(Stage canvas, Costume costume) {
        double scale = scale();
        Stage stage = canvas.with(new AffineTransform(scale, 0, 0, -scale, 4 * scale, GROUND));
        CarStyle style = model.style;
        CarStyle.Chassis chassis = style.chassis();
        var trim = new CarTrim(stage, model, costume);
        var shell = new CarShell(stage, style, costume.mainColor(model.colours));
        trim.behind();
        shell.underside();
        shell.body(pen -> trim.livery(pen, shell.paint()), costume.is("old", "broken"));
        shell.windows();
        trim.fittings(shell.paint());
        for (double x : chassis.axles().places()) {
            double r = chassis.axles().radius();
            stage.add(Curves.circle(x, r + 2, r * 1.16), CarShell.HOLLOW, 0x151318);
            new Wheel(x, r, r, trim.spokes()).draw(stage);
        }
        return marks(scale);
    }

    private Marks marks(double scale) {
        CarStyle.Chassis c = model.style.chassis();
        boolean bed = model == Model.PICKUP;
        double middle = (model.style.rearOfGlass() + model.style.frontOfGlass()) / 2;
        double roof = GROUND - c.height() * scale + 6;
        return Marks.foot(scale * c.length() / 2, GROUND)
                .and("top", scale * middle, roof)
                .and("back", scale * (bed ? 96 : middle), bed ? GROUND - 120 * scale : roof)
                .and("inside", scale * (bed ? 96 : middle), GROUND - model.style.belt() * scale)
                .and("door", scale * middle, GROUND - 30)
                .and("head", scale * middle, roof);
    }
}
