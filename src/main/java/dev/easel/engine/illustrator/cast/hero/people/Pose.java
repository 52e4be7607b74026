package dev.easel.engine.illustrator.cast.hero.people;

import dev.easel.engine.illustrator.cast.hero.Costume;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * How the limbs are held.
 *
 * @param lean of the trunk, degrees to the right
 * @param nod of the head, degrees to the right
 */
record Pose(
        Limb nearLeg, Limb farLeg, Limb nearArm, Limb farArm, double lean, double nod, Hold hold) {

    /** Degrees from straight down, positive to the right: the upper and the lower part. */
    record Limb(double upper, double lower) {}

    /** What carries the body. */
    enum Hold {
        FEET,
        GROUND,
        SEAT,
        SADDLE,
        AIR,
        BACK,
        BELLY
    }

    static final Pose STAND = feet(new double[] {-4, -2, 5, 3, -12, 8, 16, 46}, 0);
    private static final Pose HIP = feet(new double[] {-6, -3, 7, 2, -52, 34, 14, 40}, 0);
    private static final Pose WAVE = feet(new double[] {-4, -2, 6, 3, -14, 6, 118, 168}, 0);
    private static final Pose WALK = feet(new double[] {24, 8, -16, -40, -28, -4, 24, 58}, 3);
    private static final Pose RUN = feet(new double[] {62, 6, -26, -92, -52, 34, 38, 122}, 14);
    private static final Pose CHEER = feet(new double[] {-7, -5, 8, 6, -142, -166, 142, 166}, 0);
    private static final Pose DANCE = feet(new double[] {-5, -2, 46, -34, -74, -142, 96, 156}, -6);
    private static final Pose FOLD = feet(new double[] {-4, -2, 5, 3, 14, 82, 26, 96}, 0);
    private static final Pose WORK = feet(new double[] {-5, -3, 7, 3, 18, 66, 38, 92}, 4);
    private static final Pose POINT = feet(new double[] {-5, -3, 7, 3, -14, 4, 84, 96}, 0);
    private static final Pose THINK = feet(new double[] {-4, -2, 5, 3, 16, 76, 30, 152}, 0);
    private static final Pose GLIDE = feet(new double[] {-34, -12, 42, 16, -78, -96, 80, 66}, 8);
    private static final Pose CROUCH = feet(new double[] {40, -22, 50, -14, 16, 62, 30, 70}, 20);
    private static final Pose STRIDE = feet(new double[] {-30, -34, 46, 8, -40, 30, 66, 112}, 6);
    private static final Pose CLIMB = feet(new double[] {70, -12, -6, -14, 128, 168, 96, 152}, 6);
    private static final Pose KNEEL = feet(new double[] {4, -88, 84, 4, 20, 78, 32, 88}, 0);
    private static final Pose LIFT = feet(new double[] {-14, -8, 16, 9, -122, -176, 122, 176}, 0);
    private static final Pose HAUNT = feet(new double[] {-8, -4, 14, -2, 84, 92, 92, 86}, 5);
    private static final Pose JUGGLE = feet(new double[] {-6, -3, 8, 4, -30, -150, 30, 150}, 0);
    private static final Pose DRIFT =
            pose(new double[] {-4, -2, 5, 3, -50, -20, 60, 110}, 6, Hold.AIR);
    private static final Pose LOTUS =
            pose(new double[] {-76, 82, 76, -82, -30, 26, 30, -26}, 0, Hold.GROUND);
    private static final Pose TODDLE =
            pose(new double[] {-60, -68, 64, 72, -40, -16, 44, 24}, 0, Hold.GROUND);
    private static final Pose SIT =
            pose(new double[] {112, 24, 102, 38, 12, 56, 24, 70}, -4, Hold.GROUND);
    private static final Pose CHAIR =
            pose(new double[] {84, 4, 76, 10, 10, 62, 24, 74}, 0, Hold.SEAT);
    private static final Pose ASTRIDE =
            pose(new double[] {52, -8, 60, 0, 30, 70, 36, 76}, 4, Hold.SADDLE);
    private static final Pose JUMP =
            pose(new double[] {-32, -76, 42, -22, -132, -160, 132, 160}, 0, Hold.AIR);
    private static final Pose FLY =
            pose(new double[] {-4, -12, 6, 0, -22, -6, 170, 176}, 0, Hold.BELLY);
    private static final Pose SWIM =
            pose(new double[] {12, -6, -14, -30, -60, -100, 150, 172}, 0, Hold.BELLY);
    private static final Pose LIE =
            pose(new double[] {-2, -2, 14, -16, -8, -2, 10, 24}, 0, Hold.BACK);

    /** The first that fits counts, but those that leave the feet go before. */
    private static final List<Map.Entry<Pose, List<String>>> WORDS =
            List.of(
                    Map.entry(LIE, List.of("sleeping", "lying", "dreaming", "resting")),
                    Map.entry(LOTUS, List.of("meditating", "praying")),
                    Map.entry(ASTRIDE, List.of("riding", "driving", "cycling")),
                    Map.entry(CHAIR, List.of("seated", "enthroned")),
                    Map.entry(SIT, List.of("sitting", "reading")),
                    Map.entry(JUMP, List.of("jumping", "leaping")),
                    Map.entry(FLY, List.of("flying")),
                    Map.entry(SWIM, List.of("swimming")),
                    Map.entry(RUN, List.of("running", "chasing", "racing")),
                    Map.entry(DANCE, List.of("dancing")),
                    Map.entry(GLIDE, List.of("surfing", "skating", "balancing")),
                    Map.entry(CROUCH, List.of("skiing", "crouching")),
                    Map.entry(CLIMB, List.of("climbing")),
                    Map.entry(KNEEL, List.of("kneeling")),
                    Map.entry(STRIDE, List.of("fighting", "fencing", "kicking")),
                    Map.entry(LIFT, List.of("lifting")),
                    Map.entry(CHEER, List.of("cheering", "celebrating", "excited")),
                    Map.entry(WAVE, List.of("waving", "greeting")),
                    Map.entry(WALK, List.of("walking", "strolling", "hiking")),
                    Map.entry(WORK, List.of("cooking", "painting", "playing", "working")),
                    Map.entry(
                            FOLD,
                            List.of(
                                    "holding",
                                    "folding",
                                    "hugging",
                                    "singing",
                                    "drinking",
                                    "eating")),
                    Map.entry(TODDLE, List.of("toddling")),
                    Map.entry(HAUNT, List.of("haunting")),
                    Map.entry(JUGGLE, List.of("juggling")),
                    Map.entry(DRIFT, List.of("floating")),
                    Map.entry(POINT, List.of("pointing")),
                    Map.entry(THINK, List.of("thinking")),
                    Map.entry(STAND, List.of("standing", "still", "waiting")));

    private static final Pose[] IDLE = {STAND, HIP, WAVE, WALK};

    private static Pose feet(double[] d, double lean) {
        return pose(d, lean, Hold.FEET);
    }

    private static Pose pose(double[] d, double lean, Hold hold) {
        return new Pose(
                new Limb(d[0], d[1]),
                new Limb(d[2], d[3]),
                new Limb(d[4], d[5]),
                new Limb(d[6], d[7]),
                lean,
                lean * 0.3,
                hold);
    }

    /** What the words ask for, else the role's own, else an idle one by seed. */
    static Pose of(Costume costume, String own) {
        return WORDS.stream()
                .filter(entry -> entry.getValue().stream().anyMatch(costume::is))
                .map(Map.Entry::getKey)
                .min(Comparator.comparing(Pose::hold).reversed())
                .orElseGet(() -> idle(costume, own));
    }

    private static Pose idle(Costume costume, String own) {
        return WORDS.stream()
                .filter(entry -> entry.getValue().contains(own))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> IDLE[costume.pick(21, 0, 0, 1, 2, 3)]);
    }

    /** Whether both thighs hang down, so that a skirt can. */
    boolean upright() {
        return Math.abs(nearLeg.upper) < 50 && Math.abs(farLeg.upper) < 50;
    }

    /** How far the whole body is turned, degrees clockwise. */
    double turn() {
        return switch (hold) {
            case BACK -> -90;
            case BELLY -> 72;
            case FEET, GROUND, SEAT, SADDLE, AIR -> 0;
        };
    }
}
