package dev.easel.engine.illustrator.words;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes drafts of nouns, or finds the one that a noun speaks of again. */
final class Drafting {
    private final Story story;

    /** What the sentence began with; the one before, until its first noun comes. */
    private @Nullable Draft opening;

    private boolean sentenceBegins = true;

    Drafting(Story story) {
        this.story = story;
    }

    void endSentence() {
        sentenceBegins = true;
    }

    /**
     * @param said what the words before the noun said of it
     */
    Draft of(Meaning.Thing thing, Span.Known span, Attributes said) {
        Draft again = again(thing, span, said);
        return begins(again != null ? again : added(new Draft(thing, span.words())));
    }

    Draft unknown(String words) {
        return begins(added(Draft.unknown(words)));
    }

    private Draft added(Draft draft) {
        story.drafts.add(draft);
        return draft;
    }

    private Draft begins(Draft draft) {
        opening = sentenceBegins ? draft : opening;
        sentenceBegins = false;
        return draft;
    }

    private @Nullable Draft again(Meaning.Thing thing, Span.Known span, Attributes said) {
        if (said.definite && said.amount == null) {
            for (Draft known : story.drafts.reversed()) {
                if (known.kind.equals(thing.kind()) && (!span.plural() || known.isSeveral())) {
                    return known;
                }
            }
        }
        Draft first = opening;
        return first != null && restates(first, thing, said) ? first : null;
    }

    /** "A red cube. A cube with the texture of brick." tells of one cube. */
    private boolean restates(Draft first, Meaning.Thing thing, Attributes said) {
        Set<Integer> colors = first.attributes.colors;
        return sentenceBegins
                && first.kind.equals(thing.kind())
                && !first.isSeveral()
                && !said.plural
                && said.amount == null
                && (said.colors.isEmpty() || said.colors.equals(colors));
    }
}
