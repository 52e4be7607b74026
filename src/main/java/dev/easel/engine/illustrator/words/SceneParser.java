package dev.easel.engine.illustrator.words;

import dev.easel.engine.illustrator.scene.Scene.SkyThing;
import dev.easel.engine.illustrator.scene.Subject.Place;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the spans of one prompt from left to right: gathers adjectives until their noun comes, ties
 * nouns by the words between them, and leaves what it cannot place as unknown.
 */
final class SceneParser {
    private static final Set<Place> POSSESSION =
            EnumSet.of(Place.RIDING, Place.WEARING, Place.HOLDING);

    private record Link(Meaning word, List<Draft> sources) {}

    private record Fronted(Meaning word, Draft target) {}

    final List<Draft> drafts = new ArrayList<>();

    /** What is to be written; each targets what it is written on. */
    final List<Draft> inscriptions = new ArrayList<>();

    final Surroundings surroundings = new Surroundings();
    final Set<String> absent = new LinkedHashSet<>();
    final Set<String> coloredParts = new LinkedHashSet<>();
    final Set<String> unknown = new LinkedHashSet<>();

    private final List<Span> spans;
    private final Context context;
    private final Relations relations;
    private final KindFacts facts;

    private Attributes pending = new Attributes();

    /** What a relation that comes next speaks of: things joined by "and". */
    private List<Draft> group = List.of();

    private List<Draft> groupBefore = List.of();
    private @Nullable Draft describable;
    private @Nullable Draft recent;
    private @Nullable Link link;
    private @Nullable Link carried;
    private @Nullable Fronted fronted;
    private boolean closed;
    private boolean joined;
    private boolean listed;
    private boolean negating;
    private boolean saying;

    SceneParser(List<Span> spans, KindFacts facts) {
        this.spans = spans;
        this.facts = facts;
        this.context = new Context(spans);
        this.relations = new Relations(facts);
    }

    void parse() {
        for (int i = 0; i < spans.size(); i++) {
            switch (spans.get(i)) {
                case Span.Known known -> known(i, known);
                case Span.Unknown word -> unknown(i, word);
                case Span.Quoted text -> quoted(text);
                case Span.Gap gap -> gap(i, gap);
            }
        }
        settlePending();
    }

    private void known(int at, Span.Known span) {
        for (Meaning meaning : context.meanings(at, span)) {
            switch (meaning) {
                case Meaning.Thing thing -> {
                    if (!context.isCompound(at)) {
                        thing(thing, span);
                    }
                }
                case Meaning.Where where -> where(where, span);
                case Meaning.InTheSky(SkyThing sky) -> sky(sky);
                case Meaning.Hue hue -> adjective(at, span).colors.addAll(hue.colors());
                case Meaning.Extent extent -> adjective(at, span).size = extent.size();
                case Meaning.Trait trait -> adjective(at, span).traits.add(trait.word());
                case Meaning.Amount amount -> amount(amount);
                case Meaning.Relates relates -> relation(relates, span);
                case Meaning.Cue cue -> cue(cue, at, span);
                case Meaning.When when -> unlessNegated(() -> surroundings.time(when.time()));
                case Meaning.Air air -> unlessNegated(() -> surroundings.weather(air.weather()));
                case Meaning.During when -> unlessNegated(() -> surroundings.season(when.season()));
                case Meaning.Feeling of -> unlessNegated(() -> surroundings.mood(of.mood()));
                case Meaning.Hand hand -> style(hand, span);
            }
        }
    }

    /** "A painting of a dog" amid a room is a thing in it, not the hand it is drawn in. */
    private void style(Meaning.Hand hand, Span.Known span) {
        boolean ofOneThing = hand.faint() && span.words().endsWith(" of") && !drafts.isEmpty();
        if (!negating && !ofOneThing) {
            surroundings.style(hand);
        }
    }

    private void unlessNegated(Runnable statement) {
        if (!negating) {
            statement.run();
        }
    }

    private Attributes adjective(int at, Span.Known span) {
        Draft before = describable;
        boolean ofPlace = before == null && at > 0 && spans.get(at - 1).isNoun();
        if (ofPlace && span.language().nounFirst()) {
            return new Attributes();
        }
        boolean forward = !span.language().nounFirst() && context.leads(at);
        if (forward || before == null) {
            return pending;
        }
        return joined && !group.isEmpty() ? group.getLast().attributes : before.attributes;
    }

    private void amount(Meaning.Amount amount) {
        describable = null;
        pending.amount = amount;
    }

    private void thing(Meaning.Thing thing, Span.Known span) {
        if (negating) {
            absent.add(thing.kind());
            consume();
            return;
        }
        Link tie = link;
        if (tie != null && !tie.sources().isEmpty()) {
            Draft owner = tie.sources().getLast();
            if (relations.isMadeOf(tie.word(), owner, thing)) {
                owner.attributes.colors.addAll(pending.colors);
                consume();
                return;
            }
        }
        Draft draft = draftOf(thing, span);
        pending.plural |= span.plural();
        draft.attributes.add(pending);
        pending = new Attributes();
        connect(draft);
        describable = draft;
        recent = draft;
        joined = false;
        listed = false;
    }

    /** "The cat" after "a cat" is the same one. */
    private Draft draftOf(Meaning.Thing thing, Span.Known span) {
        if (pending.definite && pending.amount == null) {
            for (Draft known : drafts.reversed()) {
                if (known.kind.equals(thing.kind()) && (!span.plural() || known.isSeveral())) {
                    return known;
                }
            }
        }
        Draft draft = new Draft(thing, span.words());
        drafts.add(draft);
        return draft;
    }

    private void connect(Draft draft) {
        Link tie = link;
        Link before = carried;
        if (tie != null) {
            relations.tie(tie.word(), tie.sources(), draft);
            fronted = tie.sources().isEmpty() ? new Fronted(tie.word(), draft) : fronted;
            group = staysWithOwner(tie) ? tie.sources() : List.of(draft);
            carried = tie;
            closed = true;
            link = null;
        } else if ((joined || listed)
                && before != null
                && relations.carriesOn(before.word(), draft)) {
            relations.tie(before.word(), before.sources(), draft);
        } else {
            startGroup(draft);
        }
    }

    /** After "a girl with a hat" a relation speaks of the girl, after "on a chair" of the chair. */
    private static boolean staysWithOwner(Link tie) {
        boolean possession =
                !(tie.word() instanceof Meaning.Relates(Place place))
                        || place == Place.WEARING
                        || place == Place.HOLDING;
        return possession && !tie.sources().isEmpty();
    }

    private void startGroup(Draft draft) {
        List<Draft> members = new ArrayList<>(joined && !closed ? group : List.of());
        members.add(draft);
        group = members;
        closed = false;
        carried = null;
        Fronted waiting = fronted;
        if (waiting != null && waiting.target() != draft) {
            relations.tie(waiting.word(), List.of(draft), waiting.target());
            fronted = null;
        }
    }

    private void where(Meaning.Where where, Span.Known span) {
        if (!negating) {
            Link tie = link;
            surroundings.setting(where, span.words());
            if (tie != null && tie.word().equals(new Meaning.Relates(Place.ABOVE))) {
                tie.sources().forEach(source -> source.attributes.traits.add("flying"));
            }
        }
        consume();
        recent = null;
        closed = true;
    }

    private void sky(SkyThing thing) {
        if (negating) {
            absent.add(Absences.of(thing));
        } else {
            surroundings.sky.add(thing);
        }
        consume();
    }

    private void consume() {
        pending = new Attributes();
        link = null;
        describable = null;
    }

    private void relation(Meaning.Relates word, Span.Known span) {
        negating = false;
        Draft last = recent;
        if (span.language().unspaced() && link == null && last != null && !isPrefix(word, span)) {
            postposed(word, last);
            return;
        }
        settlePending();
        describable = null;
        link = new Link(word, group.isEmpty() ? groupBefore : group);
    }

    /** Chinese verbs and "在" stand between their nouns as in English. */
    private static boolean isPrefix(Meaning.Relates word, Span.Known span) {
        return span.language() == Language.ZH
                && (span.words().startsWith("在") || POSSESSION.contains(word.place()));
    }

    /** "椅子上": the word follows its target; who is there came before, or comes next. */
    private void postposed(Meaning.Relates word, Draft target) {
        int index = drafts.indexOf(target);
        Draft before = index > 0 ? drafts.get(index - 1) : null;
        if (before != null && before.target == target && before.place == Place.IN) {
            before.place = word.place();
        } else if (before != null && before.target == null) {
            relations.tie(word, List.of(before), target);
        } else {
            fronted = new Fronted(word, target);
        }
        describable = null;
    }

    private void cue(Meaning.Cue cue, int at, Span.Known span) {
        switch (cue) {
            case ARTICLE -> describable = null;
            case DEFINITE -> {
                describable = null;
                pending.definite = true;
            }
            case PLURAL -> pending.plural = true;
            case SAYS -> saying = true;
            case WITH, OF -> {
                negating = false;
                if (!group.isEmpty()) {
                    settlePending();
                    link = new Link(cue, group);
                }
            }
            case AND -> {
                joined = true;
                negating &= !context.opensNounPhrase(at + 1);
            }
            case NOT -> {
                settlePending();
                negating = true;
            }
            case NOT_BEFORE -> withdraw();
            case PRONOUN -> pronoun();
            case BACKGROUND -> background();
            case PART -> part(span);
            case FILLER -> {}
        }
    }

    private void withdraw() {
        Draft last = recent;
        if (last != null) {
            drafts.remove(last);
            drafts.forEach(draft -> draft.target = draft.target == last ? null : draft.target);
            absent.add(last.kind);
            recent = null;
            group = List.of();
        }
    }

    private void pronoun() {
        Draft last = recent;
        if (link != null && last != null && !group.isEmpty() && group.getLast() != last) {
            last.place = null;
            last.target = null;
            relations.tie(link.word(), List.of(last), group.getLast());
        }
        link = null;
    }

    private void background() {
        Draft last = recent;
        if (last != null && drafts.getFirst() != last) {
            last.relate(Place.BEHIND, drafts.getFirst());
        }
        link = null;
    }

    private void part(Span.Known span) {
        if (!pending.colors.isEmpty()) {
            coloredParts.add(span.words());
        }
        consume();
    }

    private void quoted(Span.Quoted quoted) {
        Draft text = Draft.inscription(quoted);
        inscriptions.add(text);
        pending = new Attributes();
        Draft owner = recent;
        if (saying && owner != null) {
            text.relate(Place.ON, owner);
        } else {
            connect(text);
        }
        saying = false;
    }

    private void unknown(int at, Span.Unknown word) {
        if (context.isDecoration(at)) {
            return;
        }
        if (!negating) {
            unknown.add(word.words());
        }
        consume();
    }

    private void gap(int at, Span.Gap gap) {
        if (gap.weak() && context.joinsAdjectives(at)) {
            return;
        }
        settlePending();
        if (!group.isEmpty()) {
            groupBefore = gap.weak() ? group : List.of();
        }
        fronted = gap.weak() ? fronted : null;
        group = List.of();
        link = null;
        listed = gap.weak();
        carried = listed ? carried : null;
        describable = null;
        closed = false;
        joined = false;
        negating = false;
        saying = false;
    }

    /** Adjectives that found no noun describe the last one, or the only one. */
    private void settlePending() {
        Draft owner = group.isEmpty() ? null : group.getLast();
        if (owner == null && drafts.size() == 1) {
            owner = drafts.getFirst();
        }
        if (owner != null && pending.describe()) {
            pending.amount = null;
            owner.attributes.add(pending);
        }
        pending = new Attributes();
    }
}
