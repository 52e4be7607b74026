package dev.easel.engine.illustrator.world.backdrop;

/** Paints everything around the subjects of one setting. */
public interface Backdrop {
    /** Paints what is behind the subjects and says where they can stand. */
    Stage paint(View view);

    /** Paints what frames them, nearer than they are. */
    default void frame(View view, Stage stage) {}
}
