package io.duban.modeling.checking.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.modeling.checking.DrawnScopes;
import io.duban.modeling.checking.RandomSketch;
import io.duban.modeling.checking.Sketch;
import org.junit.jupiter.api.Test;

/** The reduction finds faults where the search through all states finds some, on orders of work made up at random. */
class ReductionTest {

    private static final int MODELS = 1_000;

    @Test
    void agreesWithTheSearchThroughAllStates() {
        int unsound = 0;
        for (long seed = 0; seed < MODELS; seed++) {
            Scope process = DrawnScopes.of(Sketch.forTheEngine("taskLife", new RandomSketch(seed).lines()));
            boolean isSound = Soundness.faults(process, false).isEmpty();
            assertThat(Soundness.faults(process, true).isEmpty())
                    .as("seed " + seed)
                    .isEqualTo(isSound);
            unsound += isSound ? 0 : 1;
        }
        assertThat(unsound).isBetween(MODELS / 5, MODELS * 4 / 5);
    }

    @Test
    void takesBranchesSideBySideOneAfterTheOther() {
        StringBuilder lines = new StringBuilder("start s\nand f\nand j\nend e\ns > f\nj > e\n");
        for (int i = 1; i <= 17; i++) {
            lines.append("step a%d\nstep b%d\nf > a%d > b%d > j\n".formatted(i, i, i, i));
        }
        Scope process = DrawnScopes.of(Sketch.forTheEngine("taskLife", lines.toString()));
        assertThat(Soundness.faults(process)).isEmpty();
    }

    @Test
    void givesUpInTimeWhatExplodes() {
        StringBuilder lines = new StringBuilder("start s\nor f\nor j\nend e\ns > f\nj > e\n");
        for (int i = 1; i <= 8; i++) {
            lines.append("step a%d\nxor x%d\nstep b%d\nxor y%d\nf > a%d > x%d > b%d > y%d > j\ny%d > x%d\n"
                    .formatted(i, i, i, i, i, i, i, i, i, i));
        }
        long begun = System.nanoTime();
        Scope process = DrawnScopes.of(Sketch.forTheEngine("taskLife", lines.toString()));
        assertThat(Soundness.faults(process)).extracting(Fault::kind).containsExactly(Fault.Kind.GIVEN_UP);
        assertThat(System.nanoTime() - begun)
                .isLessThan(Soundness.PATIENCE.multipliedBy(2).toNanos());
    }
}
