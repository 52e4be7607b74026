package dev.easel.engine.illustrator.words;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What the words tell: everything of a scene before its kinds, numbers and place are settled. */
final class Story {
    final List<Draft> drafts = new ArrayList<>();

    /** What is to be written; each targets what it is written on. */
    final List<Draft> inscriptions = new ArrayList<>();

    /** What may stand for the abstract words. */
    final List<Draft> symbols = new ArrayList<>();

    final Surroundings surroundings = new Surroundings();

    /** Kinds that are ruled out. */
    final Set<String> absent = new LinkedHashSet<>();

    final Remarks remarks;

    Story(Remarks remarks) {
        this.remarks = remarks;
    }

    /** The drafts whose words are known. */
    List<Draft> known() {
        return drafts.stream().filter(draft -> !draft.isUnknown()).toList();
    }

    /** Draws the symbols if there is nothing else to be seen. */
    void settle() {
        if (known().isEmpty() && surroundings.isOpen()) {
            drafts.addAll(symbols);
        }
    }

    /** Takes a draft back, and every relation to it. */
    void withdraw(Draft draft) {
        drafts.remove(draft);
        drafts.stream().filter(other -> other.target == draft).forEach(Draft::untie);
    }
}
