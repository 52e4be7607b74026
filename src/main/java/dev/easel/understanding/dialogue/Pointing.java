package dev.easel.understanding.dialogue;

import dev.easel.understanding.text.Message;
import dev.easel.understanding.text.Phrase;
import dev.easel.understanding.text.Table;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;

/**
 * Finds the words that point at a picture: {@code the first one}, {@code ảnh gốc}.
 *
 * @param pointer the picture they point at
 * @param rest the message without them
 */
public record Pointing(Pointer pointer, String rest) {
    private record Sign(Pointer pointer, Phrase phrase) {}

    private static final List<Sign> SIGNS =
            Table.expanded("pointers", 2).stream()
                    .map(row -> new Sign(pointer(row.get(0)), Phrase.of(row.get(1))))
                    .toList();

    /** The first picture that is pointed at; empty if the words point at none. */
    public static Optional<Pointing> in(String words) {
        Message message = Message.of(words);
        for (Sign sign : SIGNS) {
            Optional<MatchResult> found = sign.phrase.find(message);
            if (found.isPresent()) {
                BitSet places = new BitSet();
                places.set(found.get().start(), found.get().end());
                String rest = Message.of(message.without(places).clean()).clean();
                return Optional.of(new Pointing(sign.pointer, rest));
            }
        }
        return Optional.empty();
    }

    private static Pointer pointer(String word) {
        return switch (word) {
            case "before" -> new Pointer.Before();
            case "original" -> new Pointer.Original();
            case "last" -> new Pointer.Last();
            default -> new Pointer.Nth(Integer.parseInt(word));
        };
    }
}
