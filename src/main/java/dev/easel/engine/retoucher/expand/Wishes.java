package dev.easel.engine.retoucher.expand;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the words of a prompt ask for.
 *
 * @param materials to continue with
 * @param others the words that ask for something else, in order
 */
record Wishes(Set<Material> materials, List<String> others) {
    private static final Set<String> SAYING_NOTHING =
            Set.of(
                    "a",
                    "an",
                    "the",
                    "and",
                    "of",
                    "to",
                    "in",
                    "on",
                    "with",
                    "more",
                    "some",
                    "it",
                    "its",
                    "this",
                    "that",
                    "by",
                    "at",
                    "for",
                    "into",
                    "from",
                    "please",
                    "make",
                    "expand",
                    "extend",
                    "continue",
                    "outpaint",
                    "widen",
                    "wider",
                    "bigger",
                    "larger",
                    "picture",
                    "image",
                    "photo",
                    "scene",
                    "background",
                    "canvas",
                    "left",
                    "right",
                    "top",
                    "bottom",
                    "side",
                    "sides",
                    "edge",
                    "edges",
                    "around",
                    "blue",
                    "green",
                    "natural",
                    "seamless",
                    "seamlessly",
                    "same",
                    "style",
                    "px",
                    "pixels",
                    "và",
                    "của",
                    "với",
                    "thêm",
                    "ảnh",
                    "hình",
                    "mở",
                    "rộng",
                    "nền",
                    "hãy",
                    "cho",
                    "ra",
                    "bên",
                    "trái",
                    "phải",
                    "trên",
                    "dưới",
                    "phía",
                    "nhiều",
                    "hơn",
                    "một",
                    "các",
                    "những",
                    "xanh",
                    "tự",
                    "nhiên",
                    "tiếp",
                    "tục",
                    "cảnh",
                    "bức",
                    "tấm",
                    "này",
                    "là",
                    "ở",
                    "sang",
                    "hai",
                    "bãi",
                    "bầu",
                    "mặt");

    static Wishes of(String prompt) {
        String text = Normalizer.normalize(prompt, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        String[] words = text.strip().split("[^\\p{L}]+");
        Set<Material> materials = EnumSet.noneOf(Material.class);
        List<String> others = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            Material pair = i + 1 < words.length ? named(words[i] + " " + words[i + 1]) : null;
            Material found = pair != null ? pair : named(words[i]);
            if (found != null) {
                materials.add(found);
                i += pair != null ? 1 : 0;
            } else if (!words[i].isEmpty() && !SAYING_NOTHING.contains(words[i])) {
                others.add(words[i]);
            }
        }
        return new Wishes(materials, others);
    }

    private static @Nullable Material named(String word) {
        for (Material material : Material.values()) {
            if (material.words().contains(word)) {
                return material;
            }
        }
        return null;
    }
}
