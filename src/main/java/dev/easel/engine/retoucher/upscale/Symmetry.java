package dev.easel.engine.retoucher.upscale;

/**
 * One of the eight ways to turn and mirror a square: flips, then perhaps a swap of the axes. A
 * filter learned for one direction serves all eight.
 */
public record Symmetry(boolean flipX, boolean flipY, boolean swap) {
    public static final int COUNT = 8;

    public static Symmetry of(int index) {
        return new Symmetry((index & 1) != 0, (index & 2) != 0, (index & 4) != 0);
    }

    /**
     * Where each cell of the turned square lies in the original one.
     *
     * @param side cells a side
     * @return for each cell, row by row, the index of the original cell
     */
    public int[] cells(int side) {
        int[] from = new int[side * side];
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                int u = swap ? y : x;
                int v = swap ? x : y;
                from[y * side + x] = (flipY ? side - 1 - v : v) * side + (flipX ? side - 1 - u : u);
            }
        }
        return from;
    }
}
