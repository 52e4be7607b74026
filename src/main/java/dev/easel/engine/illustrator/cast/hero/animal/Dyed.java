package dev.easel.engine.illustrator.cast.hero.animal;

import dev.easel.engine.illustrator.cast.hero.Costume;
import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.Marks;
import dev.easel.engine.illustrator.cast.relief.Stage;
import java.util.List;

/** Another hero in a colour of its own, when the words ask for none. */
record Dyed(Hero hero, int rgb) implements Hero {
    private Costume own(Costume costume) {
        return costume.colors().isEmpty()
                ? new Costume(List.of(rgb), costume.traits(), costume.seed())
                : costume;
    }

    @Override
    public double width(Costume costume) {
        return hero.width(own(costume));
    }

    @Override
    public Marks draw(Stage stage, Costume costume) {
        return hero.draw(stage, own(costume));
    }
}
