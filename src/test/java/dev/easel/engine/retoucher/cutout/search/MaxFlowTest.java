package dev.easel.engine.retoucher.cutout.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MaxFlowTest {
    /** A row of nodes, pulled to the source at one end and to the sink at the other. */
    private static MaxFlow row(float... joins) {
        MaxFlow flow = new MaxFlow(joins.length + 1, 2);
        flow.terminal(0, 10, 0);
        flow.terminal(joins.length, 0, 10);
        for (int k = 0; k < joins.length; k++) {
            flow.join(k, k + 1, joins[k]);
        }
        return flow;
    }

    @Test
    void cutsWhereItIsCheapest() {
        assertThat(row(3, 1, 2).cut()).containsExactly(true, true, false, false);
        assertThat(row(3, 2, 1).cut()).containsExactly(true, true, true, false);
    }

    @Test
    void weakTerminalsGiveWayToStrongNeighbours() {
        MaxFlow flow = row(5, 5);
        flow.terminal(1, 0, 1);
        assertThat(flow.cut()).containsExactly(true, false, false);
        MaxFlow tied = row(5, 1);
        tied.terminal(1, 0, 1);
        assertThat(tied.cut()).containsExactly(true, true, false);
    }
}
