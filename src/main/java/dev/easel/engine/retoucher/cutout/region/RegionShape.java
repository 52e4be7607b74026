package dev.easel.engine.retoucher.cutout.region;

import dev.easel.engine.retoucher.cutout.trees.FeatureTable;

/** Where a region lies, how large it is, and how much it touches the picture's edge. */
final class RegionShape {
    private RegionShape() {}

    static void addTo(FeatureTable table, Regions regions) {
        addPlace(table, regions);
        addContact(table, regions);
    }

    private static void addPlace(FeatureTable table, Regions regions) {
        int n = regions.count();
        float longSide = Math.max(regions.width(), regions.height());
        float[][] squares = squares(regions);
        float[][] columns = new float[9][n];
        for (int r = 0; r < n; r++) {
            float x = regions.place()[r][0] * longSide / regions.width();
            float y = regions.place()[r][1] * longSide / regions.height();
            float share = (float) regions.area()[r] / (regions.width() * regions.height());
            float wide = (float) Math.sqrt(Math.max(squares[r][0] - x * x, 0));
            float high = (float) Math.sqrt(Math.max(squares[r][1] - y * y, 0));
            columns[0][r] = x;
            columns[1][r] = y;
            columns[2][r] = Math.abs(x - 0.5f);
            columns[3][r] = Math.abs(y - 0.5f);
            columns[4][r] = (float) Math.hypot(x - 0.5, y - 0.5);
            columns[5][r] = (float) Math.log(share);
            columns[6][r] = wide;
            columns[7][r] = high;
            columns[8][r] = wide * high * 12 / share;
        }
        for (float[] column : columns) {
            table.add(column);
        }
    }

    /** Means of x² and y², in shares of width and height. */
    private static float[][] squares(Regions regions) {
        float[][] out = new float[regions.count()][2];
        for (int i = 0; i < regions.label().length; i++) {
            int r = regions.label()[i];
            float x = (float) (i % regions.width()) / regions.width();
            float y = (float) (i / regions.width()) / regions.height();
            out[r][0] += x * x / regions.area()[r];
            out[r][1] += y * y / regions.area()[r];
        }
        return out;
    }

    private static void addContact(FeatureTable table, Regions regions) {
        int w = regions.width();
        int h = regions.height();
        float[][] sides = new float[4][regions.count()];
        for (int x = 0; x < w; x++) {
            sides[0][regions.label()[x]] += 1f / w;
            sides[1][regions.label()[(h - 1) * w + x]] += 1f / w;
        }
        for (int y = 0; y < h; y++) {
            sides[2][regions.label()[y * w]] += 1f / h;
            sides[3][regions.label()[y * w + w - 1]] += 1f / h;
        }
        float[] sum = new float[regions.count()];
        float[] touched = new float[regions.count()];
        for (float[] side : sides) {
            for (int r = 0; r < side.length; r++) {
                sum[r] += side[r];
                touched[r] += side[r] > 0 ? 1 : 0;
            }
            table.add(side);
        }
        table.add(sum);
        table.add(touched);
    }
}
