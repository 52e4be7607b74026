package dev.easel.engine.illustrator.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The dictionary forms a word may be inflected from, by rule; the lexicon decides which exist. */
final class Inflection {
    /** A possible dictionary form; plural if the word would be the plural of it. */
    record Form(String word, boolean plural) {}

    private static final Map<String, String> IRREGULAR =
            Map.ofEntries(
                    Map.entry("mice", "mouse"),
                    Map.entry("wolves", "wolf"),
                    Map.entry("children", "child"),
                    Map.entry("men", "man"),
                    Map.entry("women", "woman"),
                    Map.entry("geese", "goose"),
                    Map.entry("leaves", "leaf"),
                    Map.entry("loaves", "loaf"),
                    Map.entry("knives", "knife"),
                    Map.entry("shelves", "shelf"),
                    Map.entry("elves", "elf"),
                    Map.entry("oxen", "ox"),
                    Map.entry("feet", "foot"),
                    Map.entry("teeth", "tooth"),
                    Map.entry("cacti", "cactus"));

    private Inflection() {}

    /** The word itself first, then what it may come from. */
    static List<Form> forms(String word, Language language) {
        List<Form> forms = new ArrayList<>();
        forms.add(new Form(word, false));
        if (word.length() > 2) {
            switch (language) {
                case EN -> english(word, forms);
                case ES, PT -> iberian(word, forms);
                case FR -> french(word, forms);
                case DE -> german(word, forms);
                case VI, ZH, JA -> {}
            }
        }
        return forms;
    }

    private static void english(String word, List<Form> forms) {
        String irregular = IRREGULAR.get(word);
        if (irregular != null) {
            forms.add(new Form(irregular, true));
        } else if (word.endsWith("s") && !word.endsWith("ss")) {
            forms.add(new Form(cut(word, 1), true));
            if (word.endsWith("ies")) {
                forms.add(new Form(cut(word, 3) + "y", true));
            } else if (word.endsWith("es")) {
                forms.add(new Form(cut(word, 2), true));
            }
        }
    }

    private static void iberian(String word, List<Form> forms) {
        boolean plural = word.endsWith("s");
        String singular = plural ? cut(word, 1) : word;
        forms.add(new Form(singular, plural));
        if (singular.endsWith("a")) {
            forms.add(new Form(cut(singular, 1) + "o", plural));
        }
        if (word.endsWith("es")) {
            forms.add(new Form(cut(word, 2), true));
        }
        if (word.endsWith("ões") || word.endsWith("ães")) {
            forms.add(new Form(cut(word, 3) + "ão", true));
        }
        if (word.endsWith("ones")) {
            forms.add(new Form(cut(word, 4) + "ón", true));
        }
    }

    private static void french(String word, List<Form> forms) {
        boolean plural = word.endsWith("s") || word.endsWith("x");
        String singular = plural ? cut(word, 1) : word;
        forms.add(new Form(singular, plural));
        if (singular.endsWith("e")) {
            forms.add(new Form(cut(singular, 1), plural));
        }
        if (word.endsWith("aux")) {
            forms.add(new Form(cut(word, 3) + "al", true));
        }
    }

    private static void german(String word, List<Form> forms) {
        for (String ending : List.of("n", "e", "s", "en", "er", "es", "em", "ern")) {
            if (word.endsWith(ending) && word.length() > ending.length() + 2) {
                boolean plural = !ending.equals("em") && !ending.equals("es");
                forms.add(new Form(cut(word, ending.length()), plural));
            }
        }
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
