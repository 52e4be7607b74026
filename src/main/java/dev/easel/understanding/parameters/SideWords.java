package dev.easel.understanding.parameters;

import dev.easel.understanding.text.Message;
import dev.easel.understanding.text.Phrase;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words for the sides of a picture, and for things that are always at one of them. */
final class SideWords {
    private static final Map<Phrase, List<String>> SIDES = sides();

    private SideWords() {}

    /** The sides that are named, in the order left, right, top, bottom. */
    static Set<String> in(Message message) {
        Set<String> found = new LinkedHashSet<>();
        SIDES.forEach(
                (phrase, sides) -> {
                    if (phrase.isIn(message)) {
                        found.addAll(sides);
                    }
                });
        return found;
    }

    private static Map<Phrase, List<String>> sides() {
        Map<Phrase, List<String>> all = new LinkedHashMap<>();
        all.put(
                Phrase.of("left(?! (?:over|alone))|trái|izquierda|gauche|links|esquerda|左边?|左侧"),
                List.of("left"));
        all.put(
                Phrase.of(
                        "right(?! (?:now|away|size|amount))|phải|derecha|droite|rechts|direita|右边?|右侧"),
                List.of("right"));
        all.put(
                Phrase.of(
                        "top|up|upwards?|above|sky|ceiling|headroom|(?:his|her|my|the) head|trên"
                                + "|trời|bầu trời|trần nhà|đầu|ngọn|tree top|arriba|cielo|techo|haut|ciel"
                                + "|oben|himmel|cima|céu|天空|上方|上面|空を|上に"),
                List.of("top"));
        all.put(
                Phrase.of(
                        "bottom|down|downwards?|below|beneath|floor|feet|shoes|legs|dưới|chân"
                                + "|đôi giày|sàn nhà|abajo|pies|bas|pieds|unten|füße|baixo|pés|embaixo"
                                + "|下方|下面|脚|足|下を"),
                List.of("bottom"));
        all.put(
                Phrase.of(
                        "(?:both|two|the|missing|opposite) sides|sideways|horizontally|wider(?! (?:\\w+ )?(?:shot|view|angle|crop|frame|field|picture|photo|image|version))"
                                + "|widen(?: it| this| the (?:photo|picture|image))?|hai bên|(?:ảnh|hình) rộng|^rộng (?:ra|hơn).*|bề ngang|ambos lados"
                                + "|los lados|más anch[ao]|des deux côtés|les côtés|plus large|breiter|beiden seiten|die"
                                + " seiten|mais larg[ao]|os lados|两边|两侧|両側|両端"),
                List.of("left", "right"));
        all.put(
                Phrase.of("taller|vertically|trên dưới|cao (?:thêm|lên)"),
                List.of("top", "bottom"));
        all.put(
                Phrase.of(
                        "(?:all|four) (?:the )?(?:four )?sides|every (?:side|direction)|all around"
                                + "|bốn phía|bốn bên|xung quanh|四周|todos los lados|alle seiten"),
                List.of("left", "right", "top", "bottom"));
        return all;
    }
}
