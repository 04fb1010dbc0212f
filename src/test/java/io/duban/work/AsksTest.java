package io.duban.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.shared.Role;
import io.duban.work.Asks.Thing;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AsksTest {

    private static final List<Role> STAFF = List.of(Role.OFFICE_STAFF);

    @Test
    void theLastWhoDecidesOnAReportSaysHowFarTheTaskIsAndThoseBeforeMay() {
        assertThat(Asks.byItself(Block.DECIDE_REPORT, true, STAFF).requires(Thing.PERCENT))
                .isTrue();
        Asks before = Asks.byItself(Block.DECIDE_REPORT, false, STAFF);
        assertThat(before.requires(Thing.PERCENT)).isFalse();
        assertThat(before.hears(Thing.PERCENT)).isTrue();
        before.mustBeSaid(Decision.agree(""));
    }

    @Test
    void aModelAsksForMoreAndNeverForLess() {
        Asks last = Asks.byItself(Block.DECIDE_REPORT, true, STAFF);
        assertThat(last.and("percent?").requires(Thing.PERCENT)).isTrue();
        Asks more = last.and("words, percent?");
        assertThatThrownBy(() -> more.mustBeSaid(Decision.agree("。").percent(50)))
                .isInstanceOf(WorkRefusal.NotSaid.class)
                .hasMessage("refusal.work.notSaid.words");
        more.mustBeSaid(Decision.agree("属实").percent(50));
    }

    @Test
    void aModelAsksForNothingThatThereIsNot() {
        Asks asks = Asks.byItself(Block.DECIDE_REPORT, false, STAFF);
        assertThatThrownBy(() -> asks.and("words,colour"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("colour");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 101})
    void aPercentageIsOne(int percent) {
        Asks asks = Asks.byItself(Block.DECIDE_REPORT, false, STAFF);
        assertThatThrownBy(() -> asks.mustBeSaid(Decision.agree("属实").percent(percent)))
                .hasMessage("refusal.work.notSaid.percent");
    }

    @Test
    void aPercentageThatNobodyAskedForIsNotDropped() {
        Asks asks = Asks.byItself(Block.DECIDE_ANNUAL_PLAN, true, STAFF);
        assertThatThrownBy(() -> asks.mustBeSaid(Decision.agree("同意").percent(50)))
                .hasMessage("refusal.work.notHeard.percent");
    }
}
