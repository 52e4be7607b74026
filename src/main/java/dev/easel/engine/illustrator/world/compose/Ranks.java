package dev.easel.engine.illustrator.world.compose;

/** How a group stands: in one line, or in ranks behind each other that show between the first. */
final class Ranks {
    private static final int[] ZIGZAG = {0, 2, 1, 3};

    private Ranks() {}

    static int count(int n) {
        return n <= 2 ? 1 : n <= 6 ? 2 : n <= 12 ? 3 : 4;
    }

    /** How much wider a group may be, side by side, than the room it stands in. */
    static double packing(int n) {
        return switch (count(n)) {
            case 1 -> 1;
            case 2 -> 1.3;
            case 3 -> 1.9;
            default -> 2.6;
        };
    }

    /** The rank of the i-th from the left, 0 the nearest. */
    static int of(int i, int n) {
        int ranks = count(n);
        return switch (ranks) {
            case 1 -> 0;
            case 2 -> n % 2 == 0 ? i % 2 : (i + 1) % 2;
            case 3 -> i % 3 == 1 ? 0 : i % 3 == 0 ? 1 : 2;
            default -> ZIGZAG[i % ZIGZAG.length];
        };
    }
}
