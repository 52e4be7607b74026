package dev.easel.understanding.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageTest {
    @Test
    void cleansWhatCannotBeSeen() {
        Message message = Message.of("  re\u200bmove\u00a0 the\n\tｂａｃｋ\u202eground ");
        assertThat(message.clean()).isEqualTo("remove the background");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Đường phố İstanbul ß", "Ça và là", "背景を消して", "👩‍🎨 vẽ"})
    void allFormsHaveTheSameLength(String text) {
        Message message = Message.of(text);
        assertThat(message.lower()).hasSameSizeAs(message.clean());
        assertThat(message.folded()).hasSameSizeAs(message.clean());
    }

    @Test
    void foldsVietnamese() {
        assertThat(Message.of("Đừng làm mờ ảnh của Tôi").folded())
                .isEqualTo("dung lam mo anh cua toi");
    }

    @Test
    void accentsCountOnlyWhereTheyAreWritten() {
        Phrase dark = Phrase.of("tối");
        assertThat(dark.isIn(Message.of("ảnh tối"))).isTrue();
        assertThat(dark.isIn(Message.of("của tôi"))).isFalse();
        assertThat(dark.isIn(Message.of("anh toi"))).isTrue();
    }

    @Test
    void phrasesAreWholeWords() {
        Phrase cut = Phrase.of("cut|裁");
        assertThat(cut.isIn(Message.of("a cute cat"))).isFalse();
        assertThat(cut.isIn(Message.of("x,cut!"))).isTrue();
        assertThat(cut.isIn(Message.of("不裁切"))).isTrue();
    }

    @Test
    void cutsWordsAndSingleCharacters() {
        assertThat(Words.of("don't 4x 放大 ảnh")).containsExactly("don't", "4x", "放", "大", "ảnh");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "don't change the colours, just make it bigger|just make it bigger",
                "đừng làm nét, chỉ xóa nền|chỉ xóa nền",
                "only remove the people, not the dog|only remove the people",
                "extend it without cropping|extend it",
                "remove the background|remove the background",
                "I don't like how dark it is|I don't like how dark it is",
            })
    void aRefusalReachesToTheEndOfItsClause(String message, String asked) {
        Message left = Scopes.of(Message.of(message)).asked();
        assertThat(left.clean().replaceAll("^[ ,]+|[ ,]+$", "")).isEqualTo(asked);
    }

    @Test
    void knowsABareRefusal() {
        assertThat(Scopes.of(Message.of("don't do that")).onlyRefusal()).isTrue();
        assertThat(Scopes.of(Message.of("đừng sửa nữa")).onlyRefusal()).isTrue();
        assertThat(Scopes.of(Message.of("do that")).onlyRefusal()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN|a cat on a roof",
                "EN|ramen",
                "VI|một con mèo",
                "VI|lam net anh nay giup minh",
                "ES|ponle luz de atardecer desde la izquierda",
                "FR|donne à ma photo le style de l'image",
                "DE|mach mein Foto im Stil des anderen Bildes",
                "PT|a foto ficou escura demais",
                "ZH|把背景换成海滩",
                "JA|背景を消して",
                "ANOTHER|сделай ярче",
            })
    void knowsTheLanguage(Tongue tongue, String message) {
        assertThat(Tongue.of(Message.of(message))).isEqualTo(tongue);
    }
}
