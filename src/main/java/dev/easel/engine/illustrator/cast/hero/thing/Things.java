package dev.easel.engine.illustrator.cast.hero.thing;

import dev.easel.engine.illustrator.cast.hero.Hero;
import dev.easel.engine.illustrator.cast.hero.thing.device.Gadgets;
import dev.easel.engine.illustrator.cast.hero.thing.device.Screens;
import dev.easel.engine.illustrator.cast.hero.thing.play.Instruments;
import dev.easel.engine.illustrator.cast.hero.thing.play.Playthings;
import dev.easel.engine.illustrator.cast.hero.thing.play.SportsBall;
import dev.easel.engine.illustrator.cast.hero.thing.post.Banners;
import dev.easel.engine.illustrator.cast.hero.thing.shape.Figure;
import dev.easel.engine.illustrator.cast.hero.thing.shape.Solid;
import dev.easel.engine.illustrator.cast.hero.thing.stowage.Stowage;
import dev.easel.engine.illustrator.cast.hero.thing.vessel.Bottles;
import dev.easel.engine.illustrator.cast.hero.thing.vessel.Crockery;
import dev.easel.engine.illustrator.cast.hero.thing.vessel.Glasses;
import dev.easel.engine.illustrator.cast.hero.thing.wear.BrimmedHats;
import dev.easel.engine.illustrator.cast.hero.thing.wear.CloseHats;
import dev.easel.engine.illustrator.cast.hero.thing.wear.Eyewear;
import dev.easel.engine.illustrator.cast.hero.thing.wear.Garments;
import dev.easel.engine.illustrator.cast.hero.thing.wear.Shoes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All small things and plain shapes drawn by program, by kind. */
public final class Things {
    private Things() {}

    public static Map<String, Hero> heroes() {
        Map<String, Hero> heroes = new HashMap<>();
        heroes.put("balloon", new Balloon());
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
                        Glasses.heroes(),
                        Eyewear.heroes(),
                        Garments.heroes(),
                        Shoes.heroes(),
                        Gadgets.heroes(),
                        Screens.heroes(),
                        Figure.heroes(),
                        Solid.heroes(),
                        Instruments.heroes(),
                        Playthings.heroes(),
                        SportsBall.heroes(),
                        Banners.heroes(),
                        Stowage.heroes())
                .forEach(heroes::putAll);
        return heroes;
    }
}
