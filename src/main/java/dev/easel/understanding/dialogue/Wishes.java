package dev.easel.understanding.dialogue;

import dev.easel.image.Feature;
import dev.easel.understanding.Reading;
import dev.easel.understanding.refine.Cleaning;
import dev.easel.understanding.text.Message;
import dev.easel.understanding.text.Phrase;
import dev.easel.understanding.text.Scopes;
import dev.easel.understanding.text.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;

/**
 * Finds several wishes in one message: {@code remove the background and make it twice as big}. It
 * is cut only before a word that begins an edit, and only where both sides ask for different edits:
 * {@code a cat and a dog} stays whole.
 */
public final class Wishes {
    private static final int MOST = 4;
    private static final int LONGEST = 600;
    private static final double SURE = 0.6;

    /** A cut-out that gets a new background is one wish. */
    private static final Set<Set<Feature>> ONE_WISH =
            Set.of(Set.of(Feature.REMOVE_BACKGROUND, Feature.REIMAGINE));

    private static final String EDIT = row("edit");
    private static final Phrase JOINT =
            Phrase.of("(?:%s)(?=(?:%s)(?!\\w))".formatted(row("joint"), EDIT));
    private static final Phrase EDITING = Phrase.of(EDIT);
    private static final Phrase DRAWING = Phrase.of(row("drawing"));
    private static final Phrase COMMAND = Phrase.of(row("command"));

    private Wishes() {}

    /**
     * The wishes in their order, the message itself if it is one or too long for several.
     *
     * @param read what a wish alone means
     */
    public static List<String> in(String words, Function<String, Reading> read) {
        Message message = Message.of(words);
        if (message.clean().length() > LONGEST) {
            return List.of(words);
        }
        List<String> wishes = new ArrayList<>();
        int start = 0;
        for (MatchResult joint : JOINT.all(message)) {
            String head = message.clean().substring(start, joint.start()).strip();
            String tail = message.clean().substring(joint.end()).strip();
            boolean possible = wishes.size() < MOST - 1 && isWish(head, joint.group());
            if (possible && areTwo(head, first(tail), read)) {
                wishes.add(head);
                start = joint.end();
            }
        }
        if (wishes.isEmpty()) {
            return List.of(words);
        }
        wishes.add(message.clean().substring(start).strip());
        return List.copyOf(wishes);
    }

    /** Whether it may stand alone; before a mere comma it must be a command. */
    private static boolean isWish(String head, String joint) {
        Message message = Message.of(head);
        boolean joined = joint.chars().anyMatch(Character::isLetter);
        boolean command = EDITING.opening(message).isPresent() || DRAWING.isIn(message);
        return !head.isEmpty() && !Scopes.of(message).onlyRefusal() && (joined || command);
    }

    /** Whether the words command a new picture, whatever they want to see in it. */
    public static boolean commandDrawing(String words) {
        Message plain = Message.of(Cleaning.of(Feature.STYLE_TRANSFER, Message.of(words)));
        return COMMAND.opening(plain).isPresent();
    }

    /** The wish up to the next joint. */
    private static String first(String tail) {
        return JOINT.find(Message.of(tail))
                .filter(joint -> joint.start() > 0)
                .map(joint -> tail.substring(0, joint.start()))
                .orElse(tail);
    }

    private static boolean areTwo(String head, String tail, Function<String, Reading> read) {
        Reading one = read.apply(head);
        Reading two = read.apply(tail);
        Optional<Feature> first = one.intent();
        Optional<Feature> second = two.intent();
        if (first.isEmpty() || second.isEmpty() || first.equals(second)) {
            return false;
        }
        boolean drawing = first.get() == Feature.IMAGE_GENERATION;
        return second.get() != Feature.IMAGE_GENERATION
                && (!drawing || DRAWING.isIn(Message.of(head)))
                && Math.min(one.confidence(), two.confidence()) >= SURE
                && !ONE_WISH.contains(Set.of(first.get(), second.get()));
    }

    private static String row(String name) {
        return Table.rows("wishes", 2).stream()
                .filter(row -> row.get(0).equals(name))
                .map(row -> row.get(1))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("wishes.tsv has no " + name));
    }
}
