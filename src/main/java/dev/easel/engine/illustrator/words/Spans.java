package dev.easel.engine.illustrator.words;

import dev.easel.engine.illustrator.icons.NotoIcons;
import dev.easel.engine.illustrator.scene.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Cuts a prompt into spans: the longest phrase that any fitting language knows, word by word. */
final class Spans {
    private static final int MOST_OF_ONE = 200;

    private final Lexicon lexicon;
    private final NotoIcons icons;

    Spans(Lexicon lexicon, NotoIcons icons) {
        this.lexicon = lexicon;
        this.icons = icons;
    }

    /**
     * @param remarks told which words were put right
     */
    List<Span> of(String prompt, Remarks remarks) {
        List<Token> written = Tokenizer.tokens(prompt);
        Tongue tongue = Tongue.of(written, lexicon);
        List<Token> tokens =
                tongue.language() == Language.EN
                        ? new Proofreader(lexicon, remarks).corrected(written)
                        : written;
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < tokens.size(); ) {
            i += next(tokens, i, tongue, spans);
        }
        return spans;
    }

    /** Adds the span that starts there; its length in tokens. */
    private int next(List<Token> tokens, int from, Tongue tongue, List<Span> spans) {
        Token token = tokens.get(from);
        switch (token.type()) {
            case BREAK -> spans.add(new Span.Gap(",、".contains(token.text())));
            case QUOTE -> spans.add(new Span.Quoted(Quotes.index(token.text())));
            case EMOJI -> spans.add(emoji(token.text()));
            case WORD, CHARACTER -> {
                return phrase(tokens, from, tongue, spans);
            }
        }
        return 1;
    }

    private int phrase(List<Token> tokens, int from, Tongue tongue, List<Span> spans) {
        Phrases.@Nullable Found best = null;
        Language language = tongue.language();
        for (Tongue candidate : tongue.fallbacks(tokens.get(from))) {
            var found = lexicon.find(candidate, tokens, from);
            if (found != null && (best == null || found.length() > best.length())) {
                best = found;
                language = candidate.language();
            }
        }
        if (best == null) {
            addUnknown(tokens.get(from), language, spans);
            return 1;
        }
        String words = words(tokens.subList(from, from + best.length()));
        spans.add(new Span.Known(words, best.meanings(), best.plural(), language));
        return best.length();
    }

    private static String words(List<Token> tokens) {
        String between = tokens.getFirst().type() == Token.Type.CHARACTER ? "" : " ";
        return tokens.stream().map(Token::text).collect(Collectors.joining(between));
    }

    /** Chinese and Japanese characters join to a word; Japanese endings say nothing. */
    private static void addUnknown(Token token, Language language, List<Span> spans) {
        boolean character = token.type() == Token.Type.CHARACTER;
        if (character && token.text().matches("[\\p{IsHiragana}ー]")) {
            spans.add(new Span.Known(token.text(), List.of(Meaning.Cue.FILLER), false, language));
        } else if (character
                && !spans.isEmpty()
                && spans.getLast() instanceof Span.Unknown(String words, Language same)
                && same == language) {
            spans.set(spans.size() - 1, new Span.Unknown(words + token.text(), language));
        } else {
            spans.add(unknown(token.text(), language));
        }
    }

    private static Span unknown(String word, Language language) {
        if (!word.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return new Span.Unknown(word, language);
        }
        int number = word.length() > 4 ? Integer.MAX_VALUE : Integer.parseInt(word);
        Meaning meaning = Meaning.Cue.FILLER;
        if (number == 0) {
            meaning = Meaning.Cue.NOT;
        } else if (number <= MOST_OF_ONE || number % 100 == 0 && number <= 1000) {
            meaning = new Meaning.Amount(number, number);
        }
        return new Span.Known(word, List.of(meaning), false, language);
    }

    private static boolean isPicture(Phrases.Found found) {
        return found.meanings().stream()
                .noneMatch(m -> m instanceof Meaning.Trait || m instanceof Meaning.Cue);
    }

    /** An emoji is read by its English name; one without picture or name is passed over. */
    private Span emoji(String emoji) {
        var name = icons.named(emoji);
        if (name.isEmpty()) {
            return new Span.Known(emoji, List.of(Meaning.Cue.FILLER), false, Language.EN);
        }
        List<Token> words = Tokenizer.tokens(name.get().replaceFirst("-face$", ""));
        var found = lexicon.find(new Tongue(Language.EN, false), words, 0);
        List<Meaning> meanings =
                found != null && found.length() == words.size() && isPicture(found)
                        ? found.meanings()
                        : List.of(
                                new Meaning.Thing(
                                        name.get(), Subject.Size.NORMAL, Set.of(), false));
        return new Span.Known(emoji, meanings, false, Language.EN);
    }
}
