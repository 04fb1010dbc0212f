package io.duban.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** How documents say what they are and who issued them. */
class HeadLayoutsTest {

    @Test
    void knowsATitleWithTwoBrackets() {
        assertThat(read("政策原文\n青禾市发展果园行动计划（2031—2033年）（征求意见稿）\n一、任务\n1.种树。").title())
                .contains("青禾市发展果园行动计划（2031—2033年）（征求意见稿）");
    }

    @Test
    void takesTheMarksOfMarkdownOffATitle() {
        Proposal proposal = read("# 青禾市果园发展规划\n一、任务\n1.种树。");
        assertThat(proposal.title()).contains("青禾市果园发展规划");
        Proposal.Evidence place = proposal.evidence().get("title");
        assertThat(proposal.text().substring(place.start(), place.end())).isEqualTo("青禾市果园发展规划");
    }

    @Test
    void findsAllIssuersAroundASecondName() {
        Proposal proposal = read("""
                青禾市发展果园意见
                青禾市水利局
                （青禾市果园专班办公室）
                青禾市财政局
                2031年4月6日
                一、任务
                1.种树。""");
        assertThat(proposal.issuers()).containsExactly("青禾市水利局", "青禾市财政局");
    }

    @Test
    void takesThePeriodFromTheNameOfAFiveYearPlan() {
        assertThat(read("青禾市“十五五”果园发展规划\n一、任务\n1.种树。到2035年结果。").period())
                .isEqualTo(new Proposal.Period(OptionalInt.of(2026), OptionalInt.of(2030)));
    }

    private static Proposal read(String text) {
        return PlanReader.read(text);
    }

    @Test
    void theDayOfAMeetingIsThatOfItsMinutes() {
        Proposal plan = PlanReader.read(
                "市政府常务会议纪要\n2031年7月11日，市长主持召开市政府第58次常务会议。会议议定：\n1.修渠。8月15日前完成干渠修复。由市水利局负责。\n2.种树。由市林业局负责。");
        assertThat(plan.tasks().get(0).deadline()).hasToString("Optional[2031-08-15]");
    }
}
