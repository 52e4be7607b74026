package dev.easel.engine.illustrator.words;

import java.util.Set;

/** What a thing is made of, told by its colour and traits: "a castle made of red bricks". */
final class Fabric {
    private final Draft made;
    private final Remarks remarks;

    Fabric(Draft made, Remarks remarks) {
        this.made = made;
        this.remarks = remarks;
    }

    /** Whether the word belongs to what "made of" begins. */
    static boolean isPart(Span span) {
        return span.isNoun() || span.describes() || isMaterial(span);
    }

    private static boolean isMaterial(Span span) {
        return span.means(meaning -> meaning instanceof Meaning.Material);
    }

    /** Takes the next word in; whether the phrase ends with it. */
    boolean endsWith(Span.Known span) {
        Set<Integer> colors = made.attributes.colors;
        for (Meaning meaning : span.meanings()) {
            switch (meaning) {
                case Meaning.Material(int color) when colors.isEmpty() -> colors.add(color);
                case Meaning.Hue hue -> colors.addAll(hue.colors());
                case Meaning.Trait(String word) -> made.attributes.traits.add(word);
                default -> {}
            }
        }
        boolean shown = isMaterial(span) || span.describes();
        if (!shown) {
            remarks.add(Remark.MATERIAL, span.words());
        }
        return isMaterial(span) || span.isNoun();
    }
}
