package io.duban.work;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.shared.Role;
import io.duban.shared.StepKey;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What can be told of a step by what its model says. */
class StepTest {

    @ParameterizedTest
    @EnumSource(Block.class)
    void settlesWhatNobodyDecidesOnAfterIt(Block block) {
        assertThat(step(block, (Block) null).settles()).isTrue();
        assertThat(step(block, Block.LOOK_BACK).settles()).isEqualTo(block != Block.LOOK_BACK);
        assertThat(step(block, block).settles()).isFalse();
    }

    @Test
    void doesNotSettleWhatItsDocumentIsReadAtAgain() {
        assertThat(step(Block.CONSOLIDATE, Block.DECIDE_REPORT).settles()).isFalse();
        assertThat(step(Block.DECIDE_ORDER, Block.SIGN_FOR_ORDER).settles()).isTrue();
    }

    private static Step step(Block block, Block after) {
        Step.Next next =
                new Step.Next("之后", "After", after == null ? null : Whose.of("office"), Role.OFFICE_HEAD, after);
        return new Step(
                new StepKey("any", 1, "it"),
                block,
                "步骤",
                "Step",
                Whose.of("office"),
                List.of(Role.OFFICE_HEAD),
                Lateness.OFFICE,
                null,
                List.of(),
                null,
                List.of(next),
                Asks.byItself(block, true, List.of()),
                List.of());
    }
}
