package dev.easel.engine.illustrator.words;

import dev.easel.engine.illustrator.scene.Subject.Place;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ties the nouns of a prompt by the words between them, while they come from left to right. */
final class Ties {
    /**
     * A relation that waits for its second noun.
     *
     * @param sources what it speaks of
     * @param near the noun right before it
     */
    private record Link(Meaning word, List<Draft> sources, @Nullable Draft near) {}

    private record Fronted(Meaning word, Draft target) {}

    /** Nouns remembered: what came long before is not spoken of any more. */
    private static final int MEMORY = 24;

    private final Relations relations;
    private final List<Draft> met = new ArrayList<>();

    /** What a relation that comes next speaks of: things joined by "and". */
    private List<Draft> group = List.of();

    private List<Draft> groupBefore = List.of();
    private @Nullable Draft recent;

    /** Whose the most recent thing is: "a skateboard that has a symbol on it". */
    private @Nullable Draft owner;

    private @Nullable Link link;
    private @Nullable Link carried;
    private @Nullable Fronted fronted;
    private boolean closed;
    private boolean joined;
    private boolean listed;

    Ties(Relations relations) {
        this.relations = relations;
    }

    /** A noun comes. */
    void meet(Draft draft) {
        owner = null;
        connect(draft);
        met.add(draft);
        if (met.size() > MEMORY) {
            met.removeFirst();
        }
        recent = draft;
        joined = false;
        listed = false;
    }

    private void connect(Draft draft) {
        Link tie = link;
        Link before = carried;
        if (tie != null) {
            tie(tie, draft);
            fronted = tie.sources().isEmpty() ? new Fronted(tie.word(), draft) : fronted;
            group = staysWithOwner(tie, draft) ? tie.sources() : List.of(draft);
            carried = tie;
            closed = true;
            link = null;
        } else if ((joined || listed)
                && before != null
                && relations.carriesOn(before.word(), before.sources(), draft)) {
            tie(before, draft);
        } else {
            startGroup(draft);
        }
    }

    private void tie(Link tie, Draft draft) {
        List<Draft> sources = tie.sources();
        Draft near = tie.near();
        if (tie.word() == Meaning.Cue.WITH && !relations.owns(sources, draft)) {
            sources = near == null ? List.of() : List.of(near);
        }
        owner = tie.word() instanceof Meaning.Cue && !sources.isEmpty() ? sources.getLast() : null;
        relations.tie(tie.word(), sources, draft);
    }

    /** After "a girl with a hat" a relation speaks of the girl, after "on a chair" of the chair. */
    private static boolean staysWithOwner(Link tie, Draft draft) {
        boolean possession =
                !(tie.word() instanceof Meaning.Relates(Place place))
                        || place == Place.WEARING
                        || place == Place.HOLDING
                        || draft.place == Place.WEARING;
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

    /** A word comes that ties what was named to what follows. */
    void open(Meaning word) {
        List<Draft> near = group.isEmpty() ? groupBefore : group;
        boolean needsActor =
                word instanceof Meaning.Relates(Place place)
                        && Relations.POSSESSION.contains(place);
        link = new Link(word, needsActor ? relations.actors(near, met) : near, recent);
    }

    /** As {@link #open}, speaking of the noun right before it: "a box that has". */
    void openFromRecent(Meaning word) {
        Draft last = recent;
        link = new Link(word, last == null ? List.of() : List.of(last), last);
    }

    /** What the open word speaks of, if it is that one. */
    @Nullable Draft sourceOf(Meaning word) {
        Link tie = link;
        return tie == null || !tie.word().equals(word) || tie.sources().isEmpty()
                ? null
                : tie.sources().getLast();
    }

    /** What the open relation speaks of. */
    List<Draft> sources() {
        Link tie = link;
        return tie == null ? List.of() : tie.sources();
    }

    /** "椅子上": the word follows its target; who is there came before, or comes next. */
    void postpose(Meaning.Relates word, Draft target) {
        int index = met.indexOf(target);
        Draft before = index > 0 ? met.get(index - 1) : null;
        if (before != null && before.target == target && before.place == Place.IN) {
            before.place = word.place();
        } else if (before != null && before.target == null) {
            relations.tie(word, List.of(before), target);
        } else {
            fronted = new Fronted(word, target);
        }
    }

    /** "On it": ties the last thing to what it belongs to, or to what was named before. */
    void pronoun() {
        Draft last = recent;
        Link tie = link;
        Draft referent = referent();
        if (tie != null && last != null && referent != null && referent != last) {
            last.untie();
            relations.tie(tie.word(), List.of(last), referent);
        }
        link = null;
    }

    private @Nullable Draft referent() {
        Draft last = recent;
        if (last != null && last.isInscription()) {
            return last.target == null ? met.getFirst() : last.target;
        }
        return owner != null || group.isEmpty() ? owner : group.getLast();
    }

    void and() {
        joined = true;
    }

    /** Turns to the noun right before it. */
    void turnToRecent() {
        Draft last = recent;
        if (last != null) {
            group = List.of(last);
            carried = null;
            closed = true;
        }
        link = null;
    }

    /** Turns back to whom the sentence is about. */
    void resume() {
        List<Draft> actors = relations.actors(group, met);
        if (!actors.isEmpty()) {
            group = actors;
            carried = null;
            closed = true;
        }
        link = null;
    }

    /** A comma or a full stop: a list may go on after a weak one. */
    void gap(boolean weak) {
        if (!group.isEmpty()) {
            groupBefore = weak ? group : List.of();
        }
        fronted = weak ? fronted : null;
        group = List.of();
        link = null;
        listed = weak;
        carried = listed ? carried : null;
        closed = false;
        joined = false;
    }

    /** What follows the open word is no subject. */
    void drop() {
        link = null;
    }

    /** A place was named: what comes next is not found by "it". */
    void close() {
        recent = null;
        closed = true;
    }

    void forget(Draft draft) {
        met.remove(draft);
        recent = null;
        group = List.of();
    }

    boolean isOpen() {
        return link != null;
    }

    boolean isJoined() {
        return joined;
    }

    @Nullable Draft recent() {
        return recent;
    }

    /** Whom adjectives without a noun describe. */
    @Nullable Draft topic() {
        return group.isEmpty() ? null : group.getLast();
    }
}
