package dev.easel.engine.illustrator.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class LexiconTest {
    private static final List<String> SUBJECT_FILES =
            List.of(
                    "people.txt",
                    "animals.txt",
                    "plants.txt",
                    "food.txt",
                    "buildings.txt",
                    "vehicles.txt",
                    "things.txt");

    private final Set<String> drawable = Drawable.kinds();
    private final KindFacts facts = KindFacts.standard();

    @Test
    void namesManyThingsInEnglishAndVietnamese() {
        Set<String> both = new TreeSet<>();
        for (String file : SUBJECT_FILES) {
            LexiconFile.read(
                    file,
                    (key, value) -> {
                        if (value.matches("(?s).*\\p{L}.*\\|.*\\p{L}.*")) {
                            both.add(key.split("\\+")[0]);
                        }
                    });
        }

        assertThat(both).hasSizeGreaterThan(450);
        assertThat(both.stream().filter(this::isDrawable).count()).isGreaterThan(450);
    }

    private boolean isDrawable(String kind) {
        return facts.choices(kind).stream().anyMatch(drawable::contains);
    }

    @Test
    void matchesTheLongestPhrase() {
        var found = find("a hot air balloon over", 1);

        assertThat(found.length()).isEqualTo(3);
        assertThat(found.meanings()).first().isInstanceOf(Meaning.Thing.class);
    }

    @Test
    void knowsPlurals() {
        assertThat(find("wolves", 0).plural()).isTrue();
        assertThat(find("trees", 0).plural()).isTrue();
        assertThat(find("grass", 0).plural()).isFalse();
    }

    @Test
    void tellsLanguagesApart() {
        assertThat(tongue("a cat on a table")).isEqualTo(new Tongue(Language.EN, true));
        assertThat(tongue("mot con meo tren bai bien")).isEqualTo(new Tongue(Language.VI, true));
        assertThat(tongue("một con mèo")).isEqualTo(new Tongue(Language.VI, false));
        assertThat(tongue("un chat noir")).isEqualTo(new Tongue(Language.FR, true));
        assertThat(tongue("eine schwarze Katze").language()).isEqualTo(Language.DE);
        assertThat(tongue("ビーチの猫").language()).isEqualTo(Language.JA);
        assertThat(tongue("海滩上的猫").language()).isEqualTo(Language.ZH);
    }

    private static Phrases.Found find(String text, int from) {
        return Lexicon.standard()
                .find(new Tongue(Language.EN, false), Tokenizer.tokens(text), from);
    }

    private static Tongue tongue(String text) {
        return Tongue.of(Tokenizer.tokens(text), Lexicon.standard());
    }
}
