package dev.easel.chat;

import dev.easel.image.Feature;
import dev.easel.task.ImageSources.Source;
import dev.easel.understanding.Context;
import dev.easel.understanding.dialogue.Pointing;
import java.util.List;
import java.util.Optional;

/**
 * The pictures a message is about: what is attached, else what is selected, else what its words
 * point at, else the session's current one.
 *
 * @param pictures that a task would start from
 * @param explicit whether attached, selected or pointed at rather than remembered
 */
record Given(Pictures pictures, boolean explicit) {
    static Given of(Said said, List<Source> selected, Past past) {
        Source first =
                said.image() != null
                        ? said.image()
                        : selected.isEmpty() ? null : selected.getFirst();
        Source second =
                said.reference() != null
                        ? said.reference()
                        : selected.size() < 2 ? null : selected.get(1);
        if (first != null) {
            return new Given(new Pictures(first, second), true);
        }
        Optional<Source> pointed =
                Pointing.in(said.text()).flatMap(p -> past.at(p.pointer())).map(Shown::source);
        if (pointed.isPresent()) {
            return new Given(new Pictures(pointed.get(), second), true);
        }
        return new Given(new Pictures(past.now().map(Shown::source).orElse(null), second), false);
    }

    /** Whether a second picture came along. */
    boolean hasReference() {
        return pictures.reference() != null;
    }

    /** What the understanding has to know of them. */
    Context context() {
        return new Context(hasImage(), hasReference());
    }

    boolean hasImage() {
        return pictures.image() != null;
    }

    /**
     * The pictures in the roles that the feature needs: one that came along to copy a style is the
     * reference, and the current one is to be changed.
     */
    Pictures as(Feature feature, Past past) {
        Optional<Source> current = past.now().map(Shown::source);
        boolean lacks = feature == Feature.STYLE_TRANSFER && !hasReference() && explicit;
        return lacks && current.isPresent() && !current.get().equals(pictures.image())
                ? new Pictures(current.get(), pictures.image())
                : pictures;
    }
}
