package dev.easel.understanding;

import dev.easel.understanding.text.Message;
import java.util.List;

/** The held-out messages for tests of other packages. */
public final class HeldOutTexts {
    private HeldOutTexts() {}

    public static List<String> folded() {
        return HeldOut.all().stream().map(h -> Message.of(h.text()).folded()).toList();
    }
}
