package dev.easel.engine.illustrator.world.backdrop;

import java.util.function.Function;

/** A setting of several kinds: which one it is, the seed says. */
record Choice(Function<View, Backdrop> kinds) implements Backdrop {
    @Override
    public Stage paint(View view) {
        return kinds.apply(view).paint(view);
    }

    @Override
    public void frame(View view, Stage stage) {
        kinds.apply(view).frame(view, stage);
    }
}
