package dev.easel.engine.illustrator.world.compose;

import dev.easel.engine.illustrator.scene.Inscription;
import dev.easel.engine.illustrator.scene.Scene;
import java.util.List;

/** Which of a scene's texts stands on what. */
record Captions(Scene scene) {
    /** Those that nothing in the picture carries. */
    List<String> titles() {
        return scene.inscriptions().stream()
                .filter(i -> !carried(i))
                .map(i -> i.text().strip())
                .filter(t -> !t.isEmpty())
                .toList();
    }

    /** What is written on a subject. */
    List<String> on(int subject) {
        return scene.inscriptions().stream()
                .filter(i -> carried(i) && i.subject() == subject)
                .map(i -> i.text().strip())
                .filter(t -> !t.isEmpty())
                .toList();
    }

    private boolean carried(Inscription inscription) {
        return inscription.subject() >= 0 && inscription.subject() < scene.subjects().size();
    }
}
