package io.duban.intake.confirming;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.plan.ItemKind;
import io.duban.plan.LimitKind;
import io.duban.plan.PlanItem.TimeLimit;
import io.duban.plan.ProposedItem;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TaskMatchingTest {

    @Test
    void knowsATaskAgainUnderAnotherNumberAndALongerTitle() {
        assertThat(TaskMatching.of(
                        List.of(item("1", "修渠", "疏浚干渠。"), item("2", "推广滴灌设备", "铺设滴灌设备。")),
                        List.of(item("1", "普查", "查清底数。"), item("3", "推广滴灌设备和水肥一体化", "铺设滴灌设备。"))))
                .isEqualTo(Map.of(1, 1));
    }

    @Test
    void knowsATaskAgainByItsNumberWhereTheTextIsMuchTheSame() {
        String text = "沿渠清理淤泥，逐段登记设施台账，复核测量桩位。";
        assertThat(TaskMatching.of(
                        List.of(item("1", "整修支渠", "首先，" + text)), List.of(item("1", "管好渠系设施", "各乡镇负责，" + text))))
                .isEqualTo(Map.of(0, 0));
    }

    @Test
    void takesAnotherTaskOfTheSameNumberForANewOne() {
        assertThat(TaskMatching.of(List.of(item("1", "修渠", "疏浚干渠三十公里。")), List.of(item("1", "培育果树新品种", "建立种质资源圃。"))))
                .isEmpty();
    }

    private static ProposedItem item(String number, String title, String content) {
        return new ProposedItem(
                number,
                ItemKind.TASK,
                List.of("二、重点任务"),
                title,
                content,
                new TimeLimit(LimitKind.CONTINUOUS, null, List.of()),
                "",
                "",
                List.of(),
                List.of(),
                null);
    }
}
