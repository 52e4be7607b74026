package dev.easel.engine.illustrator.words;

import java.util.ArrayList;
import java.util.List;

/** Puts words that are clearly misspelt right, and says so. */
final class Proofreader {
    /** Words looked at in one prompt; one with more unknown words is no slip. */
    private static final int MOST = 24;

    private final Lexicon lexicon;
    private final Remarks remarks;

    Proofreader(Lexicon lexicon, Remarks remarks) {
        this.lexicon = lexicon;
        this.remarks = remarks;
    }

    /** The text of an English prompt with its unknown words replaced where that is safe. */
    List<Token> corrected(List<Token> text) {
        Tongue english = new Tongue(Language.EN, false);
        List<Token> tokens = new ArrayList<>(text);
        int tried = 0;
        for (int i = 0; i < tokens.size() && tried < MOST; ) {
            var found = lexicon.find(english, tokens, i);
            if (found == null && tokens.get(i).type() == Token.Type.WORD) {
                tokens.set(i, corrected(tokens.get(i)));
                tried++;
            }
            i += found == null ? 1 : found.length();
        }
        return tokens;
    }

    private Token corrected(Token token) {
        var meant = lexicon.meant(token.text());
        meant.ifPresent(word -> remarks.add(Remark.READ_AS, token.text() + " → " + word));
        return meant.map(word -> new Token(word, Token.Type.WORD)).orElse(token);
    }
}
