package dev.easel.engine.illustrator.words;

import dev.easel.engine.illustrator.scene.Inscription;
import dev.easel.engine.illustrator.scene.Subject;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Drafts to subjects: kinds that can be drawn, numbers chosen, what carries others first. */
final class Casting {
    static final int MOST_SUBJECTS = 12;
    static final int MOST_OF_A_KIND = 24;

    /** Of all kinds together, beside the first of each kind. */
    static final int MOST_IN_ALL = 48;

    private static final int MOST_COLORS = 6;

    private final Set<String> kinds;
    private final KindFacts facts;
    private final Remarks remarks;
    private final long seed;
    private final Map<Draft, Integer> places = new IdentityHashMap<>();
    private final List<Subject> subjects = new ArrayList<>();

    Casting(Set<String> kinds, KindFacts facts, Remarks remarks, long seed) {
        this.kinds = kinds;
        this.facts = facts;
        this.remarks = remarks;
        this.seed = seed;
    }

    List<Subject> subjects(List<Draft> drafts) {
        new Serving(facts).withoutVessels(drafts).forEach(this::place);
        return List.copyOf(subjects);
    }

    /** To be called after {@link #subjects}. */
    List<Inscription> inscriptions(List<Draft> drafts, List<String> texts) {
        return drafts.stream()
                .map(
                        draft ->
                                new Inscription(
                                        texts.get(Integer.parseInt(draft.words)), carrier(draft)))
                .toList();
    }

    private int carrier(Draft inscription) {
        Draft carrier = inscription.target;
        boolean speaks = carrier != null && facts.isLiving(carrier.kind);
        return carrier == null || speaks
                ? Inscription.PICTURE
                : places.getOrDefault(carrier, Inscription.PICTURE);
    }

    private void place(Draft draft) {
        if (places.containsKey(draft)) {
            return;
        }
        Optional<String> kind = drawable(draft.kind);
        if (kind.isEmpty()) {
            remarks.add(draft.isUnknown() ? Remark.NOT_KNOWN : Remark.NOT_DRAWN, draft.words);
            places.put(draft, -1);
            return;
        }
        if (draft.rough) {
            remarks.addRough(draft.words, draft.kind);
        }
        if (draft.target != null) {
            place(draft.target);
        }
        if (subjects.size() == MOST_SUBJECTS) {
            remarks.add(Remark.TOO_MANY, draft.words);
            places.put(draft, -1);
            return;
        }
        places.put(draft, subjects.size());
        subjects.add(subject(kind.get(), draft));
    }

    private Optional<String> drawable(String kind) {
        return facts.choices(kind).stream().filter(kinds::contains).findFirst();
    }

    private Subject subject(String kind, Draft draft) {
        return new Subject(
                kind,
                draft.words,
                count(draft),
                draft.attributes.colors.stream().limit(MOST_COLORS).toList(),
                draft.attributes.size,
                Set.copyOf(draft.attributes.traits),
                relation(draft));
    }

    private Subject.@Nullable Relation relation(Draft draft) {
        int target = draft.target == null ? -1 : places.getOrDefault(draft.target, -1);
        return draft.place == null || target < 0 ? null : new Subject.Relation(draft.place, target);
    }

    private int count(Draft draft) {
        Meaning.Amount amount = draft.attributes.amount;
        if (amount == null) {
            amount = draft.attributes.plural ? new Meaning.Amount(2, 5) : new Meaning.Amount(1, 1);
        }
        int room = Math.min(MOST_OF_A_KIND, Math.max(1, MOST_IN_ALL - drawn()));
        if (amount.least() > room) {
            remarks.add(Remark.FEWER, amount.least() + " " + draft.words);
            return room;
        }
        var random = new SplittableRandom(seed * 31 + subjects.size());
        return Math.min(room, random.nextInt(amount.least(), amount.most() + 1));
    }

    private int drawn() {
        return subjects.stream().mapToInt(Subject::count).sum();
    }
}
