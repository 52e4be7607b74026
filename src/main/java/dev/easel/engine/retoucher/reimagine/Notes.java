package dev.easel.engine.retoucher.reimagine;

import dev.easel.engine.retoucher.core.Bilingual;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tells the user which words were not followed, and what was done instead. */
final class Notes {
    private static final int LONGEST_QUOTE = 60;
    private static final int MOST = 5;

    private static final Bilingual UNFOLLOWED =
            new Bilingual(
                    "\"%s\" was not followed: reimagine changes looks, seasons, weather, light and"
                            + " colours, not objects.",
                    "Không làm theo được \"%s\": tính năng này chỉ đổi phong cách, mùa, thời tiết,"
                            + " ánh sáng và màu sắc, không đổi vật thể.");
    private static final Bilingual SEED_CHOSE =
            new Bilingual(
                    "No known look is named, so the seed chose one; name one, such as watercolour,"
                            + " anime, autumn or sunset.",
                    "Không thấy phong cách nào quen thuộc nên đã chọn theo seed; hãy nêu tên, ví dụ"
                            + " màu nước, anime, mùa thu hay hoàng hôn.");

    private Notes() {}

    static List<String> of(Wish wish, Locale language) {
        List<String> notes = new ArrayList<>();
        for (String words : wish.unfollowed()) {
            if (notes.size() < MOST) {
                notes.add(UNFOLLOWED.in(language).formatted(quoted(words)));
            }
        }
        if (!wish.followable() && !wish.unfollowed().isEmpty()) {
            notes.add(SEED_CHOSE.in(language));
        }
        return List.copyOf(notes);
    }

    private static String quoted(String words) {
        return words.length() <= LONGEST_QUOTE ? words : words.substring(0, LONGEST_QUOTE) + "…";
    }
}
