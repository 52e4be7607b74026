package dev.easel.engine.illustrator.cast.hero.thing;

import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.thing.vessel.Bottles;
import dev.easel.engine.illustrator.cast.hero.thing.vessel.Crockery;
import dev.easel.engine.illustrator.cast.hero.thing.vessel.Glasses;
import dev.easel.engine.illustrator.cast.hero.thing.wear.BrimmedHats;
import dev.easel.engine.illustrator.cast.hero.thing.wear.CloseHats;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All small things and plain shapes drawn by program, by kind. */
public final class Things {
    private Things() {}

    public static Map<String, Hero> heroes() {
        Map<String, Hero> heroes = new HashMap<>();
        heroes.put("balloon", new Balloon());
        heroes.put("cube", new Solid(Solid.Form.CUBE));
        heroes.put("sphere", new Solid(Solid.Form.SPHERE));
        heroes.put("pyramid", new Solid(Solid.Form.PYRAMID));
        heroes.put("circle", new Solid(Solid.Form.CIRCLE));
        heroes.put("square", new Solid(Solid.Form.SQUARE));
        heroes.put("triangle", new Solid(Solid.Form.TRIANGLE));
        heroes.put("heart", new Solid(Solid.Form.HEART));
        heroes.put("star", new Solid(Solid.Form.STAR));
        heroes.put("book", new Keepsake(Keepsake.Sort.BOOK));
        heroes.put("candle", new Keepsake(Keepsake.Sort.CANDLE));
        heroes.put("gift", new Keepsake(Keepsake.Sort.GIFT));
        heroes.put("ball", new Keepsake(Keepsake.Sort.BALL));
        heroes.put("lantern", new Keepsake(Keepsake.Sort.LANTERN));
        heroes.put("clock", new Keepsake(Keepsake.Sort.CLOCK));
        heroes.put("umbrella", new Umbrella());
        heroes.put("planet", new Orb(false));
        heroes.put("cloud", new Orb(true));
        List.of(
                        BrimmedHats.heroes(),
                        CloseHats.heroes(),
                        Bottles.heroes(),
                        Crockery.heroes(),
                        Glasses.heroes())
                .forEach(heroes::putAll);
        return heroes;
    }
}
