package dev.easel.engine.illustrator.words;

import dev.easel.engine.illustrator.icons.NotoIcons;
import dev.easel.engine.illustrator.scene.Scene;
import dev.easel.engine.illustrator.scene.Scene.Setting;
import dev.easel.engine.illustrator.scene.Subject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads a prompt in any of eight languages and says what to draw. Thread-safe; the same words, seed
 * and language give the same reading.
 */
public final class SceneReader {
    private static final Set<Set<Setting>> GO_TOGETHER =
            Set.of(
                    Set.of(Setting.BEACH, Setting.SEA),
                    Set.of(Setting.CITY, Setting.STREET),
                    Set.of(Setting.VILLAGE, Setting.MEADOW),
                    Set.of(Setting.VILLAGE, Setting.STREET),
                    Set.of(Setting.ROOM, Setting.TABLE),
                    Set.of(Setting.SNOW, Setting.MOUNTAINS),
                    Set.of(Setting.SNOW, Setting.FOREST),
                    Set.of(Setting.SNOW, Setting.MEADOW),
                    Set.of(Setting.SNOW, Setting.VILLAGE),
                    Set.of(Setting.SNOW, Setting.LAKE),
                    Set.of(Setting.SNOW, Setting.CITY),
                    Set.of(Setting.SNOW, Setting.STREET),
                    Set.of(Setting.LAKE, Setting.MEADOW),
                    Set.of(Setting.MOUNTAINS, Setting.MEADOW),
                    Set.of(Setting.MOUNTAINS, Setting.STREET),
                    Set.of(Setting.STREET, Setting.MEADOW),
                    Set.of(Setting.FOREST, Setting.MEADOW),
                    Set.of(Setting.SEA, Setting.UNDERWATER));

    private final Set<String> kinds;
    private final Spans spans;
    private final KindFacts facts = KindFacts.standard();

    /**
     * @param kinds everything that can be drawn as a subject
     */
    public SceneReader(Set<String> kinds) {
        this.kinds = Set.copyOf(kinds);
        this.spans = new Spans(Lexicon.standard(), NotoIcons.load());
    }

    /**
     * Reads any text, even an empty one; what it cannot follow it says in the notes.
     *
     * @param seed decides what the words leave open: how many "trees" are
     * @param language of the notes: Vietnamese if it is that, else English
     */
    public Reading read(String prompt, long seed, Locale language) {
        Remarks remarks = new Remarks(language);
        String text = prompt;
        if (text.length() > Tokenizer.MAX_LENGTH) {
            remarks.add(Remark.CUT, String.valueOf(Tokenizer.MAX_LENGTH));
            text = text.substring(0, Tokenizer.MAX_LENGTH);
        }
        Quotes quotes = Quotes.of(Noise.removed(text));
        Story story = new Story(remarks);
        List<Span> phrases = new NounPhrases(spans.of(quotes.rest(), remarks), facts).resolved();
        new SceneParser(phrases, facts, story).parse();
        Setting setting = new Stage(facts, story).choose(seed);
        Casting casting = new Casting(kinds, facts, remarks, seed);
        List<Subject> subjects = casting.subjects(story.drafts);
        remark(story, setting);
        Scene scene =
                new Scene(
                        setting,
                        story.surroundings.atmosphere(setting),
                        story.surroundings.style(),
                        subjects,
                        Set.copyOf(story.surroundings.sky),
                        casting.inscriptions(story.inscriptions, quotes.texts()),
                        absent(story, subjects),
                        story.surroundings.background());
        return new Reading(scene, remarks.sentences());
    }

    private Set<String> absent(Story story, List<Subject> subjects) {
        Set<String> wanted = subjects.stream().map(Subject::kind).collect(Collectors.toSet());
        story.drafts.forEach(draft -> wanted.add(draft.kind));
        return Set.copyOf(Absences.spelledOut(story.absent, wanted, facts));
    }

    private static void remark(Story story, Setting setting) {
        story.drafts.stream()
                .filter(draft -> story.absent.contains(draft.kind))
                .forEach(draft -> story.remarks.add(Remark.CONTRADICTION, draft.words));
        story.surroundings
                .settings()
                .forEach(
                        (other, words) -> {
                            if (other != setting
                                    && other != Setting.SKY
                                    && !GO_TOGETHER.contains(Set.of(other, setting))) {
                                story.remarks.add(Remark.OTHER_PLACE, words);
                            }
                        });
    }
}
