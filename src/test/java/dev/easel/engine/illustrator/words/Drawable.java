package dev.easel.engine.illustrator.words;

import dev.easel.engine.illustrator.icons.NotoIcons;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** The kinds that tests read for: heroes drawn by program, and all icons. */
final class Drawable {
    private static final String HEROES =
            """
            cat dog horse rabbit cow pig elephant lion bear fox deer bird owl duck chicken fish whale
            dolphin butterfly bee dragon robot dinosaur turtle frog penguin man woman boy girl baby
            old-man old-woman astronaut knight princess wizard car sports-car truck bus train bicycle
            motorcycle boat sailboat ship airplane hot-air-balloon rocket tree pine palm-tree birch
            flower rose tulip sunflower daisy cactus bush grass mushroom bouquet vase house cottage
            castle tower lighthouse bridge skyscraper church windmill tent barn fence bench table
            chair sofa bed lamp bookshelf window door balloon kite umbrella hat crown cup teapot bowl
            plate book clock candle lantern ball gift guitar piano laptop phone camera apple orange
            banana strawberry grapes lemon watermelon cake cupcake pizza bread burger ice-cream sushi
            noodles salad moon-rock planet star cloud snowman heart cube sphere pyramid circle square
            triangle""";

    private Drawable() {}

    static Set<String> kinds() {
        Set<String> kinds = new HashSet<>(Arrays.asList(HEROES.split("\\s+")));
        kinds.addAll(NotoIcons.load().names());
        return kinds;
    }
}
