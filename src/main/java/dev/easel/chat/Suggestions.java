package dev.easel.chat;

import dev.easel.gallery.Gallery;
import dev.easel.gallery.GalleryImage;
import dev.easel.id.ImageId;
import dev.easel.image.Feature;
import dev.easel.image.PixelSize;
import dev.easel.understanding.dialogue.Scenery;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What to do next: fits what was done, and what the picture is by now. */
@Component
class Suggestions {
    private static final int SHOWN = 3;
    private static final int LARGE = 4000;
    private static final int GENERATIONS = 12;

    private final Gallery gallery;

    Suggestions(Gallery gallery) {
        this.gallery = gallery;
    }

    /**
     * What a picture is by now.
     *
     * @param last what was done to it last
     * @param done everything that was done to it
     */
    private record State(Feature last, Set<Feature> done, String words, PixelSize size) {
        boolean drawn() {
            return last == Feature.IMAGE_GENERATION;
        }

        boolean had(Feature feature) {
            return done.contains(feature);
        }

        boolean small() {
            return !had(Feature.UPSCALE) && size.longSide() < LARGE;
        }
    }

    private record Idea(String phrase, Predicate<State> fits) {}

    /** Ideas in the order of their worth. */
    private static final List<Idea> IDEAS =
            List.of(
                    new Idea("night", s -> s.drawn() && !Scenery.isDark(s.words())),
                    new Idea("day", s -> s.drawn() && Scenery.isDark(s.words())),
                    new Idea("backdrop", s -> s.last() == Feature.REMOVE_BACKGROUND),
                    new Idea("less", s -> s.last() == Feature.RELIGHT),
                    new Idea("wilder", s -> s.last() == Feature.REIMAGINE),
                    new Idea("less", s -> s.last() == Feature.STYLE_TRANSFER),
                    new Idea("another", s -> s.drawn() || s.last() == Feature.REIMAGINE),
                    new Idea("cut", s -> s.done().size() == 1 && s.had(Feature.UPSCALE)),
                    new Idea("larger", State::small),
                    new Idea("warmer", s -> !s.drawn() && !s.had(Feature.RELIGHT) && !isCut(s)),
                    new Idea("wider", s -> !s.had(Feature.IMAGE_EXPAND) && !isCut(s)),
                    new Idea("watercolour", Suggestions::mayBePainted),
                    new Idea("cut", s -> !s.had(Feature.REMOVE_BACKGROUND)),
                    new Idea("undo", s -> !s.drawn()));

    private static boolean mayBePainted(State state) {
        return !state.had(Feature.REIMAGINE) && !isCut(state) && !Scenery.hasStyle(state.words());
    }

    private static boolean isCut(State state) {
        return state.last() == Feature.REMOVE_BACKGROUND;
    }

    /** Two or three things to say next, in that language. */
    List<String> after(List<Deed> deeds, String language) {
        Phrases phrases = Phrases.of(language);
        State state = state(deeds);
        return IDEAS.stream()
                .filter(idea -> idea.fits().test(state))
                .map(idea -> phrases.say("idea." + idea.phrase()))
                .distinct()
                .limit(SHOWN)
                .toList();
    }

    private State state(List<Deed> deeds) {
        Deed last = deeds.getLast();
        Set<Feature> done = EnumSet.noneOf(Feature.class);
        deeds.forEach(deed -> done.add(deed.feature()));
        Optional<ImageId> parent = Optional.ofNullable(deeds.getFirst().task().spec().parent());
        for (int i = 0; i < GENERATIONS && parent.isPresent(); i++) {
            Optional<GalleryImage> image = parent.flatMap(gallery::find);
            image.ifPresent(found -> done.add(found.origin().intent()));
            parent = image.map(found -> found.origin().parent());
        }
        PixelSize size = last.to().orElse(new PixelSize(1, 1));
        String words =
                deeds.stream()
                        .map(deed -> deed.task().request().prompt())
                        .collect(Collectors.joining(", "));
        return new State(last.feature(), done, words, size);
    }
}
