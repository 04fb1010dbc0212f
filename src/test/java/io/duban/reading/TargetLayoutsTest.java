package io.duban.reading;

import static io.duban.reading.Reading.targets;
import static io.duban.reading.Reading.task;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How targets are written, family G of the catalogue of layouts. */
class TargetLayoutsTest {

    @Test
    void distributesValuesOverIndicators() {
        assertThat(targets(task("1.节水。到2032年果园、菜地、林地用水量分别控制在6.0亿立方米、0.8亿立方米、1.6亿立方米。")))
                .containsExactly("果园 <= 6.0 亿立方米 2032", "菜地 <= 0.8 亿立方米 2032", "林地用水量 <= 1.6 亿立方米 2032");
    }

    @Test
    void distributesValuesOverYears() {
        assertThat(targets(task("1.种树。到2032年、2035年果园面积分别达到20万亩、35万亩。")))
                .containsExactly("果园面积 = 20 万亩 2032", "果园面积 = 35 万亩 2035");
    }

    @Test
    void readsBoundsBehindTheUnit() {
        assertThat(targets(task("1.种树。到2032年，新建果园20个以上，覆盖率达到50%左右，水耗控制在3吨以内。")))
                .containsExactly("果园 >= 20 个 2032", "覆盖率 ≈ 50 % 2032", "水耗 <= 3 吨 2032");
    }

    @Test
    void readsAFallAgainstAnEarlierYear() {
        var task = task("1.节水。到2032年亩均水耗较2025年下降15%以上。");
        assertThat(targets(task)).containsExactly("亩均水耗 下降 15 % 2032");
        assertThat(task.targets().get(0).baseline()).contains("2025");
    }

    @Test
    void readsRangesAsPrinted() {
        assertThat(targets(task("1.种树。到2032年建成示范园8-10个。"))).containsExactly("示范园 = 8-10 个 2032");
    }

    @Test
    void readsClassesAndWordsWithAYearOrWhereTheyAreSaidToBeReached() {
        assertThat(targets(task("1.治水。到2032年东河水质达到Ⅲ类，滴灌全覆盖。推动道路清扫全覆盖。实现农技服务全覆盖。")))
                .containsExactly("东河 = Ⅲ类 2032", "滴灌 = 全覆盖 2032", "农技服务 = 全覆盖");
        assertThat(targets(task("1.治水。到2032年，东河、西河断面水质分别达到Ⅳ类、Ⅲ类。"))).containsExactly("东河 = Ⅳ类 2032", "西河断面 = Ⅲ类 2032");
    }

    @Test
    void readsYearlyAmounts() {
        var task = task("1.培训。每年培训果农不少于300人。");
        assertThat(targets(task)).containsExactly("果农 >= 300 人");
        assertThat(task.targets().get(0).frequency()).contains("每年");
    }

    @Test
    void countsYearsWithinFromTheBeginningOfThePlan() {
        var tasks = Reading.plan("1.总量。2031年起5年内，产量稳定增长。", "2.引才。5年内引进专家20名。").tasks();
        assertThat(targets(tasks.get(1))).containsExactly("专家 = 20 名 2035");
    }

    @Test
    void takesNoGrantForATarget() {
        assertThat(targets(task("1.扶持。对新建冷库的企业，按投资额的20%给予补助，最高200万元。"))).isEmpty();
    }

    @Test
    void takesNeitherStockNorLengthsNorNamesForTargets() {
        assertThat(targets(task("1.整治。现有果园20个，沟渠长3公里，实施“百家30强”行动。"))).isEmpty();
    }

    @Test
    void takesNoConditionForATarget() {
        assertThat(targets(task("1.认定。种植规模达到100亩以上的企业可以申请。"))).isEmpty();
    }

    @Test
    @Timeout(60)
    void readsATextThatLostItsFullStopsInBoundedTime() {
        assertThat(task("1.种树。" + "到2032年种树20万亩".repeat(10_000)).targets()).isNotEmpty();
    }

    @Test
    void tellsNotLowerFromLower() {
        assertThat(targets(task("1.种树。到2032年，损耗率不高于5%，节水灌溉率不低于85%。")))
                .containsExactly("损耗率 <= 5 % 2032", "节水灌溉率 >= 85 % 2032");
    }

    @Test
    void knowsWhenAFiveYearPeriodEnds() {
        assertThat(targets(task("1.种树。到“十五五”末，果园面积达到50万亩。"))).containsExactly("果园面积 = 50 万亩 2030");
    }

    @Test
    void countsYearsInAllToTheEndOfThePlan() {
        var tasks = Reading.plan("1.总量。2031年起5年内，产量稳定增长。", "2.种树。三年累计种树5万株，四年新建果园3个。")
                .tasks();
        assertThat(targets(tasks.get(1))).containsExactly("三年累计种树 = 5 万株 2033", "四年新建果园 = 3 个 2034");
    }

    @Test
    void namesWhatPointsBackAfterWhatWasNamedBefore() {
        assertThat(targets(task("1.停车。新增泊位5000个，其中2032年不少于1800个。2033年、2034年分别完成3000个、4000个。")))
                .containsExactly("泊位 = 5000 个", "泊位 >= 1800 个 2032", "泊位 = 3000 个 2033", "泊位 = 4000 个 2034");
        assertThat(targets(task("1.补种果树。2032年完成3万亩。"))).containsExactly("补种果树 = 3 万亩 2032");
    }

    @Test
    void knowsThisYearAndThreeYearsTime() {
        var plan = PlanReader.read("果园行动方案（2031—2035年）\n一、任务\n1.种树。今年新建果园3000亩。\n2.建园。用三年时间，建成示范园10个。");
        assertThat(plan.tasks().stream().flatMap(task -> targets(task).stream()))
                .containsExactly("果园 = 3000 亩 2031", "示范园 = 10 个 2033");
    }

    @Test
    void carriesTheYearOverASemicolonAndNotOverAFullStop() {
        assertThat(targets(task("1.种树。到2032年，机械化率达到90%以上；零售额超过20亿元。产量达到5万吨。")))
                .containsExactly("机械化率 >= 90 % 2032", "零售额 > 20 亿元 2032", "产量 = 5 万吨");
    }

    @Test
    void readsWhereAValueRisesToAndNotWhereItComesFrom() {
        assertThat(targets(task("1.种树。机械化率由2025年的50%提高到2030年的70%。"))).containsExactly("机械化率 = 70 % 2030");
    }

    @Test
    void namesEachMemberOfAList() {
        assertThat(targets(task("1.园区。到2032年，建成省级园区5个、市级园区20个。")))
                .containsExactly("省级园区 = 5 个 2032", "市级园区 = 20 个 2032");
    }

    @Test
    void takesNoSizeOfWhatIsCountedForATarget() {
        assertThat(targets(task("1.企业。培育年产值超10亿元的果品企业5家以上。"))).containsExactly("年产值超10亿元的果品企业 >= 5 家");
    }

    @Test
    void namesALaterValueByItsSubject() {
        assertThat(targets(task("1.产值。果品产值年均增长8%，到2030年突破100亿元。")))
                .containsExactly("果品产值 增长 8 %", "果品产值 > 100 亿元 2030");
    }
}
