package dev.easel.engine.illustrator.words;

import dev.easel.engine.illustrator.words.KindFacts.Group;
import java.util.Set;
import java.util.function.Consumer;

/** What is said of parts of a thing, as far as the whole can show it. */
final class Parts {
    private final KindFacts facts;
    private final Ties ties;
    private final Description description;
    private final Remarks remarks;

    Parts(KindFacts facts, Ties ties, Description description, Remarks remarks) {
        this.facts = facts;
        this.ties = ties;
        this.description = description;
        this.remarks = remarks;
    }

    void part(Meaning.Cue cue, Span.Known span) {
        Draft owner = ties.topic();
        Attributes said = description.pending();
        Set<Integer> colors = said.colors;
        boolean hair = cue == Meaning.Cue.HAIR && colors.stream().allMatch(Coiffure::isNatural);
        if (owner != null && hair) {
            tell(owner, of -> of.traits.addAll(Coiffure.traits(said)));
        } else if (owner != null && cue == Meaning.Cue.HIDE && showsHide(owner)) {
            tell(owner, of -> of.colors.addAll(colors));
        } else {
            if (!colors.isEmpty()) {
                remarks.add(Remark.PART, span.words());
            }
            description.drop();
            ties.drop();
        }
    }

    /** People are drawn by the colours of their clothes. */
    private boolean showsHide(Draft owner) {
        return !facts.is(owner.kind, Group.PEOPLE);
    }

    private void tell(Draft owner, Consumer<Attributes> what) {
        what.accept(owner.attributes);
        description.drop();
        ties.drop();
        description.resume(owner);
    }
}
