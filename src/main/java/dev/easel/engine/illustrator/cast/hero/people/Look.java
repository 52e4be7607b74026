package dev.easel.engine.illustrator.cast.hero.people;

import dev.easel.engine.illustrator.cast.hero.Costume;
import java.util.List;
import java.util.Set;

/**
 * Who it is: one line of people.tsv.
 *
 * @param build names of frames, one of them by seed
 * @param hair how it may be worn, one of them by seed
 * @param pose a trait that it follows when the words ask for none
 * @param extras what else is drawn: "beard", "cape", "wings", "skin=8fb07a"
 * @param colors of upper, lower, shoes and trimmings, several choices each; none for any
 */
record Look(
        String kind,
        List<String> build,
        List<Hair> hair,
        Dress dress,
        List<Hat> hats,
        String pose,
        Set<String> extras,
        List<List<Integer>> colors) {

    Hat hat(Costume costume) {
        return hats.get(costume.random(25).nextInt(hats.size()));
    }

    boolean has(String extra) {
        return extras.contains(extra);
    }

    /** The value of an extra "name=value", or its default. */
    int value(String name, int otherwise) {
        return extras.stream()
                .filter(extra -> extra.startsWith(name + "="))
                .map(extra -> Integer.parseInt(extra.substring(name.length() + 1), 16))
                .findFirst()
                .orElse(otherwise);
    }
}
