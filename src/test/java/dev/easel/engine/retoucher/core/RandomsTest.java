package dev.easel.engine.retoucher.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class RandomsTest {
    @Test
    void samePathSameNumbers() {
        assertThat(Randoms.of(7, 1, 2).nextLong()).isEqualTo(Randoms.of(7, 1, 2).nextLong());
    }

    @Test
    void neighbouringPathsHaveNothingInCommon() {
        long[] firsts =
                LongStream.range(0, 1000)
                        .map(i -> Randoms.of(i / 100, i / 10 % 10, i % 10).nextLong())
                        .distinct()
                        .toArray();
        assertThat(firsts).hasSize(1000);
    }
}
