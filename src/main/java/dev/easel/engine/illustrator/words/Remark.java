package dev.easel.engine.illustrator.words;

import java.util.Locale;

/**
 * What can be said of words that the picture does not follow, in English and Vietnamese; all words
 * of one kind share a sentence.
 */
enum Remark {
    NOT_KNOWN("Not drawn: %s (not known).", "Không vẽ: %s (chưa hiểu từ này)."),
    NOT_DRAWN("Not drawn: %s (no picture yet).", "Không vẽ: %s (chưa có hình)."),
    ROUGHLY("Drawn roughly: %s.", "Chỉ vẽ gần đúng: %s."),
    READ_AS("Read as: %s.", "Đọc là: %s."),
    TOO_MANY(
            "Left out: %s (a picture holds twelve kinds of things).",
            "Bỏ qua: %s (một bức tranh chứa tối đa mười hai loại vật)."),
    FEWER("Only 24 drawn of: %s.", "Chỉ vẽ 24: %s."),
    OTHER_PLACE(
            "Not shown: %s (the picture has one place only).",
            "Không vẽ: %s (bức tranh chỉ có một khung cảnh)."),
    MATERIAL("Not shown as a material: %s.", "Không thể hiện được chất liệu: %s."),
    PART("Without a colour of their own: %s.", "Chưa vẽ được màu riêng của: %s."),
    CONTRADICTION(
            "Both asked for and ruled out, so drawn: %s.",
            "Vừa được yêu cầu vừa bị loại bỏ, vẫn được vẽ: %s."),
    CUT("Only the first %s characters are read.", "Chỉ đọc %s ký tự đầu tiên.");

    private final String english;
    private final String vietnamese;

    Remark(String english, String vietnamese) {
        this.english = english;
        this.vietnamese = vietnamese;
    }

    String in(Locale language, String words) {
        return (isVietnamese(language) ? vietnamese : english).formatted(words);
    }

    /** The end of a list that is too long to be read. */
    static String andMore(Locale language, int count) {
        return (isVietnamese(language) ? "%d từ khác" : "%d more").formatted(count);
    }

    private static boolean isVietnamese(Locale language) {
        return language.getLanguage().equals("vi");
    }
}
