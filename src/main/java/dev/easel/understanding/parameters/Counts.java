package dev.easel.understanding.parameters;

import dev.easel.understanding.text.Message;
import dev.easel.understanding.text.Phrase;

/** How many pictures, from which seed, in which file format. */
final class Counts {
    private static final int MOST_IMAGES = 4;
    private static final Phrase IMAGES =
            Phrase.of(
                    "(?:^(?=[^ ]+ [^ ]+ (?:of|about|về|de|von|:))|(?:make|generate|create|draw|give|gimme|produce|show|paint|design|"
                            + "need|want|get|do|see|tạo|vẽ|cho|xin|cần|thêm|muốn|gen|genera|crea|quiero"
                            + "|génère|crée|erstelle|gera|gere|cria|crie|生成|画|来|给我)(?: me| us| tôi| mình| em|"
                            + " anh| chị| xin| giúp)* ?)(?:a )?"
                            + Numbers.ANY
                            + " ?(?:of )?(?:different |new |more |khác )?(?:pictures?|images?|photos?|pics|variations?|"
                            + "versions?|options|variants|ảnh|hình|tấm|bức|phiên bản|biến thể|imágenes|"
                            + "fotos?|versiones|bilder|varianten|imagens|versões|张|枚|幅)(?: (?:of|về|de|von)\\b)?");
    private static final Phrase IMAGES_IN_JAPANESE =
            Phrase.of(Numbers.ANY + "枚(?=.{0,4}(?:生成|作|描|ください|お願い|ほしい|見せ))");
    private static final Phrase VARIATIONS =
            Phrase.of(
                    "(?:^|cho |give me |make |show me )"
                            + Numbers.ANY
                            + " (?:\\w+ )?(?:variations?|versions?|takes|options|phiên bản|biến thể"
                            + "|bản|versiones|variantes|variations|versões|varianten|versionen)");
    private static final Phrase SEED = Phrase.of(",? ?(?:with |using )?seed ?[:=#]? ?(\\d{1,18})");
    private static final Phrase FORMAT =
            Phrase.of(
                    "(?:as|in|to|format|file|đuôi|dạng|định dạng|dưới dạng|transparent|trong suốt)"
                            + " (?:an? |file |suốt )*(png|jpe?g|webp)"
                            + "|(png|jpe?g|webp)(?: file| format| please| trong suốt| không nền|"
                            + " where)");

    private Counts() {}

    static void images(Message asked, Findings findings) {
        int count =
                IMAGES.find(asked)
                        .or(() -> IMAGES_IN_JAPANESE.find(asked))
                        .or(() -> VARIATIONS.find(asked))
                        .map(words -> Numbers.read(words.group(1)))
                        .orElse(1);
        if (count > 1 && count <= 100) {
            findings.state("num_images", Math.min(count, MOST_IMAGES));
        }
    }

    static void seed(Message asked, Findings findings) {
        SEED.find(asked)
                .ifPresent(words -> findings.state("seed", Long.parseLong(words.group(1)), words));
    }

    static void format(Message asked, Findings findings) {
        FORMAT.find(asked)
                .map(words -> words.group(1) != null ? words.group(1) : words.group(2))
                .map(name -> name.equals("jpg") ? "jpeg" : name)
                .ifPresent(name -> findings.state("output_format", name));
    }
}
