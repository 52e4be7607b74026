package dev.easel.engine.retoucher.cutout;

import dev.easel.engine.retoucher.core.Bilingual;

/** What removing a background has to tell its user. */
final class Words {
    static final Bilingual EMPTY =
            new Bilingual(
                    "The picture is fully transparent: there is no subject to cut out.",
                    "Ảnh hoàn toàn trong suốt: không có chủ thể nào để tách.");
    static final Bilingual ALREADY_TRANSPARENT =
            new Bilingual(
                    "The picture has a transparent background already; it was kept.",
                    "Ảnh đã có nền trong suốt; nền đó được giữ nguyên.");
    static final Bilingual BOX_OUTSIDE =
            new Bilingual(
                    "subject_box lies outside the picture and was not used.",
                    "subject_box nằm ngoài ảnh nên không được dùng.");
    static final Bilingual NO_SUBJECT =
            new Bilingual(
                    "No subject was found, so nothing was removed; give subject_box to say where"
                            + " it is.",
                    "Không tìm thấy chủ thể nên không xoá gì; hãy gửi subject_box để chỉ vị trí.");
    static final Bilingual UNSURE =
            new Bilingual(
                    "The subject is uncertain; give subject_box (x, y, width, height) for a better"
                            + " cut.",
                    "Chưa chắc chắn về chủ thể; hãy gửi subject_box (x, y, rộng, cao) để tách tốt"
                            + " hơn.");
    static final Bilingual UNSURE_IN_BOX =
            new Bilingual(
                    "The subject inside subject_box is uncertain; a tighter box may help.",
                    "Chưa chắc chắn về chủ thể trong subject_box; khung sát hơn có thể giúp.");

    private Words() {}
}
