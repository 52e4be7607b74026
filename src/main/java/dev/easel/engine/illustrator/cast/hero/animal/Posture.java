package dev.easel.engine.illustrator.cast.hero.animal;

import dev.easel.engine.illustrator.cast.hero.Costume;
import java.util.List;

/** How a furry animal holds itself. */
enum Posture {
    STAND,
    RUN,
    SIT,
    PLUSH,
    LIE,
    RIDE;

    /** As the words ask, else its own; one that sits upright does so when told to sit. */
    static Posture of(Costume costume, List<Posture> usual) {
        Posture own = usual.get(costume.random(26).nextInt(usual.size()));
        if (costume.is("sleeping", "lying", "resting", "dreaming")) {
            return LIE;
        }
        if (costume.is("riding", "driving", "cycling")) {
            return RIDE;
        }
        if (costume.is(
                "running", "jumping", "chasing", "racing", "playing", "galloping", "flying")) {
            return RUN;
        }
        if (costume.is("walking", "standing", "still", "ridden")) {
            return STAND;
        }
        if (costume.is("sitting", "seated", "reading", "holding", "waving", "meditating")) {
            return own == PLUSH ? PLUSH : SIT;
        }
        return own;
    }
}
