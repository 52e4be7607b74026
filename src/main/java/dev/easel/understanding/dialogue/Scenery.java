package dev.easel.understanding.dialogue;

import dev.easel.understanding.text.Message;
import dev.easel.understanding.text.Phrase;

/** What a description says about its scene. */
public final class Scenery {
    private static final Phrase DARK =
            Phrase.of(
                    "night(?:time)?|midnight|moonlit|moonlight|full moon|starry|stars|dark|neon"
                            + "|(?:ban )?đêm|tối|trăng|noche|nuit|nacht|nachts|noite|夜|夜晚");

    private Scenery() {}

    /** Whether it names the hand it is to be drawn in. */
    public static boolean hasStyle(String description) {
        return Changes.phrase("style").isIn(Message.of(description));
    }

    /** Whether it is night there. */
    public static boolean isDark(String description) {
        return DARK.isIn(Message.of(description));
    }
}
