package dev.easel.engine.retoucher.cutout.search;

import java.util.Arrays;

/** The largest flow through a small network, and the cheapest cut that stops it (Dinic, 1970). */
final class MaxFlow {
    private static final float NOTHING = 1e-5f;
    private final int source;
    private final int sink;
    private final int[] first;
    private int[] next;
    private int[] to;
    private float[] room;
    private int edges;
    private final int[] depth;
    private final int[] open;

    /**
     * A network of nodes 0 … n − 1, a source and a sink.
     *
     * @param expected about how many connections will be made
     */
    MaxFlow(int n, int expected) {
        source = n;
        sink = n + 1;
        first = new int[n + 2];
        Arrays.fill(first, -1);
        depth = new int[n + 2];
        open = new int[n + 2];
        next = new int[2 * expected];
        to = new int[2 * expected];
        room = new float[2 * expected];
    }

    /** Lets a node cost {@code subject} if it is cut from the source, {@code back} if not. */
    void terminal(int node, float subject, float back) {
        add(source, node, subject, 0);
        add(node, sink, back, 0);
    }

    /** Lets it cost {@code weight} if one of two nodes is cut off and the other is not. */
    void join(int a, int b, float weight) {
        add(a, b, weight, weight);
    }

    private void add(int a, int b, float forth, float back) {
        if (edges + 2 > to.length) {
            next = Arrays.copyOf(next, 2 * edges);
            to = Arrays.copyOf(to, 2 * edges);
            room = Arrays.copyOf(room, 2 * edges);
        }
        link(a, b, forth);
        link(b, a, back);
    }

    private void link(int a, int b, float capacity) {
        to[edges] = b;
        room[edges] = capacity;
        next[edges] = first[a];
        first[a] = edges++;
    }

    /** Which nodes stay with the source. */
    boolean[] cut() {
        while (reach()) {
            System.arraycopy(first, 0, open, 0, first.length);
            while (push(source, Float.MAX_VALUE) > 0) {
                continue;
            }
        }
        boolean[] out = new boolean[source];
        for (int i = 0; i < out.length; i++) {
            out[i] = depth[i] >= 0;
        }
        return out;
    }

    /** Depths from the source through what has room; whether the sink is reached. */
    private boolean reach() {
        Arrays.fill(depth, -1);
        int[] queue = new int[first.length];
        int n = 0;
        queue[n++] = source;
        depth[source] = 0;
        for (int k = 0; k < n; k++) {
            for (int e = first[queue[k]]; e >= 0; e = next[e]) {
                if (room[e] > NOTHING && depth[to[e]] < 0) {
                    depth[to[e]] = depth[queue[k]] + 1;
                    queue[n++] = to[e];
                }
            }
        }
        return depth[sink] >= 0;
    }

    private float push(int node, float flow) {
        if (node == sink) {
            return flow;
        }
        for (; open[node] >= 0; open[node] = next[open[node]]) {
            int e = open[node];
            if (room[e] > NOTHING && depth[to[e]] == depth[node] + 1) {
                float pushed = push(to[e], Math.min(flow, room[e]));
                if (pushed > 0) {
                    room[e] -= pushed;
                    room[e ^ 1] += pushed;
                    return pushed;
                }
            }
        }
        return 0;
    }
}
