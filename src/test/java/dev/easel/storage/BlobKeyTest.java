package dev.easel.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlobKeyTest {
    @ParameterizedTest
    @ValueSource(strings = {"a", "0190c/thumb.webp", "images/a-b_c.png", "7"})
    void safeNamesAreKeys(String value) {
        assertThat(new BlobKey(value)).hasToString(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "/a", "a/", "a//b", "../a", "a/../b", "a..b", ".hidden", "a/.b", "A", "a b",
                "ä", "a\\b", "a\n", "a\0", "c:d"
            })
    void othersAreNot(String value) {
        assertThatThrownBy(() -> new BlobKey(value)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aKeyHasAtMostTwoHundredCharacters() {
        assertThat(new BlobKey("a".repeat(200)).value()).hasSize(200);
        assertThatThrownBy(() -> new BlobKey("a".repeat(201)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
