package dev.easel.engine.illustrator.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text to tokens; drops control characters and anything that is neither word nor emoji. */
final class Tokenizer {
    /** A prompt longer than this (in characters) is read up to here. */
    static final int MAX_LENGTH = 4000;

    private static final Pattern TOKEN =
            Pattern.compile(
                    "(?<quote>[\\uE000-\\uE003])|(?<emoji>\\p{IsEmoji_Presentation}[\\uFE0F\\x{1F3FB}-\\x{1F3FF}]*"
                            + "(\\u200D\\p{IsExtended_Pictographic}[\\uFE0F\\x{1F3FB}-\\x{1F3FF}]*)*"
                            + "|\\p{IsExtended_Pictographic}\\uFE0F?)"
                            + "|(?<character>[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー])"
                            + "|(?<word>\\b(?:[cdjlmnst]|qu)(?='\\p{L}{2})|[\\p{L}\\p{M}\\p{Nd}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]]+"
                            + "('(?!s\\b)[\\p{L}\\p{M}]+)*|'s\\b|&)"
                            + "|(?<break>[,.;:!?()\\[\\]{}/|\\n。、«»])");

    private Tokenizer() {}

    /** Compatibility forms, case and apostrophes made one. */
    static String normalize(String text) {
        String head = text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) : text;
        return Normalizer.normalize(head, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replace('‘', '\'');
    }

    static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        var matcher = TOKEN.matcher(normalize(text));
        while (matcher.find()) {
            tokens.add(new Token(matcher.group(), type(matcher)));
        }
        return tokens;
    }

    private static Token.Type type(Matcher matcher) {
        if (matcher.group("word") != null) {
            return Token.Type.WORD;
        }
        if (matcher.group("character") != null) {
            return Token.Type.CHARACTER;
        }
        if (matcher.group("quote") != null) {
            return Token.Type.QUOTE;
        }
        return matcher.group("emoji") != null ? Token.Type.EMOJI : Token.Type.BREAK;
    }

    /** Without diacritics: "bãi biển" becomes "bai bien". */
    static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('đ', 'd')
                .replace("ß", "ss");
    }
}
