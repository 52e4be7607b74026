package dev.easel.engine.retoucher.patch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PatchFieldTest {
    private static final int SIDE = 64;

    private static PatchImage noise() {
        SplittableRandom random = new SplittableRandom(1);
        PatchImage image = PatchImage.blank(SIDE, SIDE);
        for (int i = 0; i < image.data().length; i++) {
            image.data()[i] = random.nextInt(256);
        }
        return image;
    }

    @Test
    void findsEveryPatchOfAShiftedPicture() {
        PatchImage source = noise();
        PatchImage target = PatchImage.blank(SIDE - 16, SIDE - 16);
        for (int i = 0; i < target.data().length / 4; i++) {
            int from = (i / 48 + 10) * SIDE + i % 48 + 5;
            System.arraycopy(source.data(), from * 4, target.data(), i * 4, 4);
        }
        PatchField field = new PatchField(PatchGrid.all(48, 48), PatchGrid.all(SIDE, SIDE), 7);
        field.score(target, source, MatchCost.NONE);
        for (int round = 0; round < 8; round++) {
            field.improve(new PatchSearch(target, source, MatchCost.NONE, SIDE, round, 7));
        }
        for (int i : field.targets().list()) {
            assertThat(field.match(i)).isEqualTo((i / 48 + 10) * SIDE + i % 48 + 5);
            assertThat(field.cost(i)).isZero();
        }
    }

    @Test
    void extraCostKeepsMatchesAway() {
        PatchImage image = noise();
        MatchCost onlyRight = (target, source) -> source % SIDE < SIDE / 2 ? 1e9f : 0;
        PatchField field = new PatchField(PatchGrid.all(SIDE, SIDE), PatchGrid.all(SIDE, SIDE), 7);
        field.score(image, image, onlyRight);
        for (int round = 0; round < 6; round++) {
            field.improve(new PatchSearch(image, image, onlyRight, SIDE, round, 7));
        }
        for (int i : field.targets().list()) {
            assertThat(field.match(i) % SIDE).isGreaterThanOrEqualTo(SIDE / 2);
        }
    }
}
