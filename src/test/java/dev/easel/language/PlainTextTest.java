package dev.easel.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {
    @Test
    void cutsBetweenWords() {
        assertThat(PlainText.line("one two three four", 14)).isEqualTo("one two three…");
        assertThat(PlainText.line("one two", 7)).isEqualTo("one two");
        assertThat(PlainText.line("abcdefgh", 5)).isEqualTo("abcd…");
        assertThat(PlainText.line("ab🐈🐈", 4)).isEqualTo("ab…");
    }

    @Test
    void keepsWhatScriptsAndEmojiNeed() {
        String text = "👩\u200d🎨 می\u200cخواهم ảnh đẹp 猫";
        assertThat(PlainText.line(text)).isEqualTo(text);
    }

    @Test
    void dropsWhatNobodySees() {
        assertThat(PlainText.line("a\u200b\u2066\ufeff\udb40\udc41 \n\t b\ud800")).isEqualTo("a b");
    }

    @Test
    void knowsLinksFromSentences() {
        assertThat(PlainText.hasLink("Hello! I draw, e.g. a cat. Try 16:9... or 4.5 times."))
                .isFalse();
        assertThat(PlainText.hasLink("See example.org")).isTrue();
        assertThat(PlainText.hasLink("javascript://x")).isTrue();
    }
}
