package dev.easel.understanding;

import dev.easel.understanding.text.Message;
import java.util.List;
import java.util.stream.Stream;

/** The held-out messages for tests of other packages. */
public final class HeldOutTexts {
    private HeldOutTexts() {}

    public static List<String> folded() {
        return Stream.of("held-out", "blind")
                .flatMap(file -> HeldOut.in(file).stream())
                .map(h -> Message.of(h.text()).folded())
                .toList();
    }
}
