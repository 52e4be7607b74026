package dev.easel.engine.illustrator.words;

import java.util.Locale;

/** What can be said of a word that the picture does not follow, in English and Vietnamese. */
enum Remark {
    NOT_DRAWN("'%s' is not drawn: no picture for it.", "Không vẽ '%s': chưa có hình cho từ này."),
    NOT_KNOWN("'%s' is not drawn: the word is not known.", "Không vẽ '%s': chưa hiểu từ này."),
    PART("'%s': its own colour is not drawn.", "'%s': chưa vẽ được màu riêng của phần này."),
    TOO_MANY(
            "'%s' is left out: a picture holds twelve kinds of things.",
            "Bỏ qua '%s': một bức tranh chứa tối đa mười hai loại vật."),
    FEWER("'%s': only 24 are drawn.", "'%s': chỉ vẽ 24."),
    OTHER_PLACE(
            "'%s' is not shown: the picture has one place only.",
            "Không vẽ '%s': bức tranh chỉ có một khung cảnh."),
    CONTRADICTION(
            "'%s' is both asked for and ruled out: it is drawn.",
            "'%s' vừa được yêu cầu vừa bị loại bỏ: vẫn được vẽ."),
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

    static String andMore(Locale language, int count) {
        return isVietnamese(language)
                ? "…và %d ghi chú nữa".formatted(count)
                : "…and %d more".formatted(count);
    }

    private static boolean isVietnamese(Locale language) {
        return language.getLanguage().equals("vi");
    }
}
