package dev.easel.engine.illustrator.icons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotoIconsTest {
    private final NotoIcons icons = NotoIcons.load();

    @Test
    void hasTheWholeSetWithoutVariants() {
        assertThat(icons.names())
                .hasSizeGreaterThan(1500)
                .contains("red-apple", "sailboat", "hot-beverage")
                .noneMatch(name -> name.contains("skin-tone"));
    }

    @Test
    void drawsOneIconByNameOrAlias() {
        assertThat(icons.svg("red-apple")).startsWith("<svg").contains("<path").endsWith("</svg>");
        assertThat(icons.svg("fox-face")).isEqualTo(icons.svg("fox"));
        assertThat(icons.resolve("fox-face")).contains("fox");
        assertThat(icons.resolve("no-such-thing")).isEmpty();
        assertThatThrownBy(() -> icons.svg("no-such-thing"))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void knowsEmojiWithSelectorsAndSkinTones() {
        assertThat(icons.named("🍎")).contains("red-apple");
        assertThat(icons.named("❤️")).contains("red-heart");
        assertThat(icons.named("👋🏽")).contains("waving-hand");
        assertThat(icons.named("x")).isEmpty();
    }

    @Test
    void leavesAnUpToDatePackAlone(@TempDir Path folder) throws Exception {
        String source = "/META-INF/resources/webjars/iconify__json/2.2.378/json/noto.json";
        Files.writeString(folder.resolve("noto.idx"), "# " + source + " format 1\n");
        Path bodies = Files.write(folder.resolve("noto.bin"), new byte[] {1});
        FileTime before = Files.getLastModifiedTime(bodies);

        PackIcons.main(source, folder.toString());

        assertThat(bodies).hasBinaryContent(new byte[] {1});
        assertThat(Files.getLastModifiedTime(bodies)).isEqualTo(before);
    }
}
