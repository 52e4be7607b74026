package dev.easel.engine.illustrator.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The language a prompt is read in.
 *
 * @param folded whether it is written without its diacritics ("mot con meo")
 */
record Tongue(Language language, boolean folded) {
    private static final List<Language> LATIN =
            List.of(Language.EN, Language.VI, Language.ES, Language.FR, Language.DE, Language.PT);

    /** By script where that decides, else the language whose lexicon covers the most words. */
    static Tongue of(List<Token> text, Lexicon lexicon) {
        if (has(text, "[\\p{IsHiragana}\\p{IsKatakana}]")) {
            return new Tongue(Language.JA, false);
        }
        if (has(text, "\\p{IsHan}")) {
            return new Tongue(Language.ZH, false);
        }
        if (has(text, "[ăđơưạ-ỹ]")) {
            return new Tongue(Language.VI, false);
        }
        boolean folded = !has(text, "[^\\x00-\\x7F]");
        return LATIN.stream()
                .map(language -> new Tongue(language, folded))
                .max(
                        Comparator.<Tongue>comparingInt(tongue -> covered(text, lexicon, tongue))
                                .thenComparing(tongue -> -tongue.language().ordinal()))
                .orElseThrow();
    }

    private static boolean has(List<Token> text, String characters) {
        Pattern pattern = Pattern.compile(characters);
        return text.stream()
                .filter(token -> token.type() != Token.Type.EMOJI)
                .anyMatch(token -> pattern.matcher(token.text()).find());
    }

    private static int covered(List<Token> text, Lexicon lexicon, Tongue tongue) {
        int covered = 0;
        for (int i = 0; i < text.size(); ) {
            Phrases.@Nullable Found found = lexicon.find(tongue, text, i);
            covered += found == null ? 0 : found.length();
            i += found == null ? 1 : found.length();
        }
        return covered;
    }

    /** The languages to look a word up in, best first: this one, English, and by script. */
    List<Tongue> fallbacks(Token token) {
        List<Tongue> tongues = new ArrayList<>(List.of(this));
        if (language != Language.EN) {
            tongues.add(new Tongue(Language.EN, false));
        }
        if (token.type() == Token.Type.CHARACTER) {
            tongues.add(new Tongue(Language.ZH, false));
            tongues.add(new Tongue(Language.JA, false));
        } else if (!token.text().chars().allMatch(c -> c < 128)) {
            LATIN.forEach(latin -> tongues.add(new Tongue(latin, false)));
        }
        return tongues;
    }
}
