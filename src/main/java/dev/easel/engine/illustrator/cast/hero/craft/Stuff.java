package dev.easel.engine.illustrator.cast.hero.craft;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.relief.Form;
import dev.easel.engine.illustrator.cast.relief.Matter;
import dev.easel.engine.illustrator.cast.relief.Pen;
import dev.easel.engine.illustrator.cast.relief.Stage;
import dev.easel.engine.illustrator.cast.relief.Tone;
import java.awt.Shape;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A material in one colour. Gold, silver and copper are polished metal whatever it was.
 *
 * @param rgb its colour
 */
public record Stuff(Matter matter, int rgb) {
    private static final Set<Integer> METALS = Set.of(0xD9A521, 0xC3C8D0, 0xB87333);

    /** In the first colour that the costume asks for, or one of its own. */
    public static Stuff of(Costume costume, Matter own, int... colors) {
        return new Stuff(own, costume.ownColor(colors)).polished();
    }

    private Stuff polished() {
        return METALS.contains(rgb) ? new Stuff(matter.glossy(0.7).mirroring(0.75), rgb) : this;
    }

    /** The same, darker by an amount of lightness. */
    public Stuff darker(double by) {
        return new Stuff(matter, Tone.darker(rgb, by));
    }

    public void add(Stage stage, Shape shape) {
        stage.add(shape, matter, rgb);
    }

    public void add(Stage stage, Form form) {
        stage.add(form, matter, rgb);
    }

    public void add(Stage stage, Form form, Consumer<Pen> marks) {
        stage.add(form, matter, rgb, marks);
    }
}
