package io.duban.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which items are tasks and where they stand, families D and E of the catalogue of layouts. */
class OutlineLayoutsTest {

    @Test
    void eFindsTasksBelowThreeLevelsWithTheirPath() {
        Proposal proposal = read("一、重点任务", "（一）治水", "1.修渠。疏浚干渠。", "2.修闸。更换闸门。", "（二）种树", "1.补种。补种果树。");
        assertThat(paths(proposal)).containsExactly("一、重点任务/（一）治水/1.修渠", "一、重点任务/（一）治水/2.修闸", "一、重点任务/（二）种树/1.补种");
    }

    @Test
    void eFollowsNumbersThatRunOnAcrossSections() {
        Proposal proposal = read("一、治水", "1.修渠。疏浚干渠。", "2.修闸。更换闸门。", "二、种树", "3.补种。补种果树。");
        assertThat(paths(proposal)).containsExactly("一、治水/1.修渠", "一、治水/2.修闸", "二、种树/3.补种");
    }

    @Test
    void eTakesTheTopItemsThemselvesForTasksWhereNothingStandsBelow() {
        Proposal proposal = read("一、修渠。疏浚干渠。（责任单位：市水利局）", "二、种树。补种果树。（责任单位：市林业局）");
        assertThat(paths(proposal)).containsExactly("一、修渠", "二、种树");
    }

    @Test
    void eReadsEveryKindOfDotAndBracket() {
        Proposal proposal = read("一、治水", "(一)修渠。疏浚干渠。", "(二)修闸。更换闸门。", "二、种树", "1．补种。补种果树。", "2﹒嫁接。嫁接果树。");
        assertThat(paths(proposal)).containsExactly("一、治水/(一)修渠", "一、治水/(二)修闸", "二、种树/1．补种", "二、种树/2﹒嫁接");
    }

    @Test
    void eReadsANumberBeforeATitleThatBeginsWithDigits() {
        List<String> lines = new ArrayList<>(List.of("一、引才"));
        for (int i = 1; i < 12; i++) {
            lines.add(i + "." + (i == 11 ? "121人才项目" : "引才项目") + "。引进专家。");
        }
        assertThat(paths(read(lines.toArray(String[]::new)))).last().isEqualTo("一、引才/11.121人才项目");
    }

    @Test
    void eTakesNoDecimalForANumber() {
        Proposal proposal = read("一、治水", "1.修渠。疏浚干渠，其中", "1.5万亩果园受益。");
        assertThat(proposal.tasks()).hasSize(1);
    }

    @Test
    void eTakesAimsPrinciplesAndScopeForNoTasks() {
        Proposal proposal =
                read("一、总体要求", "（一）指导思想。以果农为本。", "（二）主要目标。增产增收。", "二、重点任务", "（一）修渠。疏浚干渠。", "三、附则", "（一）本意见自印发之日起施行。");
        assertThat(paths(proposal)).containsExactly("二、重点任务/（一）修渠");
    }

    @Test
    void eTakesAListWithoutUnitsForNoTasksWhereTheOthersHaveSome() {
        Proposal proposal = read(
                "一、重点产品",
                "（一）苹果。发展早熟苹果。",
                "二、重点任务",
                "（一）修渠。疏浚干渠。（责任单位：市水利局）",
                "（二）种树。补种果树。（责任单位：市林业局）",
                "三、保障措施",
                "（一）加强领导。建立专班。");
        assertThat(paths(proposal)).containsExactly("二、重点任务/（一）修渠", "二、重点任务/（二）种树", "三、保障措施/（一）加强领导");
    }

    @Test
    void eLeavesBoxesOut() {
        Proposal proposal =
                read("一、治水", "1.修渠。疏浚干渠。", "专栏1　渠系工程", "1.建设泵站100座。", "2.建设水闸。", "2.修闸。更换闸门。", "3.治沙。减少泥沙。");
        assertThat(paths(proposal)).containsExactly("一、治水/1.修渠", "一、治水/2.修闸", "一、治水/3.治沙");
    }

    @Test
    void eEndsAtAnAnnexAndBeginsAnewInIt() {
        Proposal proposal = read("一、治水", "1.修渠。疏浚干渠。（责任单位：市水利局）", "附件", "专班名单", "组长：市长");
        assertThat(proposal.tasks()).hasSize(1);
        assertThat(proposal.tasks().get(0).text()).doesNotContain("名单");
    }

    @Test
    void dTakesParagraphsWithUnitsOfTheirOwnForTasks() {
        Proposal proposal = read("一、重点任务", "（一）建设园区。统筹推进。", "“一核”：建设核心区。（牵头单位：市农业农村局）", "“多点”：建设村园。（牵头单位：各镇政府）");
        assertThat(paths(proposal)).containsExactly("一、重点任务/（一）建设园区/“一核”", "一、重点任务/（一）建设园区/“多点”");
    }

    @Test
    void dTakesParagraphsThatShareOneStatementForOneTask() {
        Proposal proposal =
                read("一、重点任务", "（一）推广新模式。", "智能化。推广智能灌溉。", "网络化。推广线上销售。（责任单位：市农业农村局）", "（二）种树。补种果树。（责任单位：市林业局）");
        assertThat(paths(proposal)).containsExactly("一、重点任务/（一）推广新模式", "一、重点任务/（二）种树");
        assertThat(proposal.tasks().get(0).text()).contains("智能灌溉", "线上销售");
    }

    @Test
    void eReadsHeadingsWithoutNumbers() {
        Proposal proposal = read(
                "为发展果园，制定本方案。",
                "重点任务",
                "改造老旧果园",
                "更新滴灌设施。",
                "责任单位：市水利局、市农业农村局",
                "打造区域品牌",
                "举办推介会。",
                "牵头单位：市供销社；配合单位：市商务局",
                "青禾市人民政府",
                "2031年3月1日");
        assertThat(paths(proposal)).containsExactly("重点任务/改造老旧果园", "重点任务/打造区域品牌");
        assertThat(Reading.units(proposal.tasks().get(1))).containsExactly("lead 市供销社", "cooperate 市商务局");
    }

    @Test
    void takesTheFirstClauseForTheTitleWhereThereIsNone() {
        Proposal proposal = read("一、重点任务", "1.建立果园数据库，汇集品种、面积、产量、水源、道路、仓储、销售渠道和价格等各方面的数据，实现共享。");
        assertThat(proposal.tasks().get(0).title()).isEqualTo("建立果园数据库");
    }

    @Test
    void eFindsTasksBelowBareHeadingsOfThreeLevels() {
        Proposal proposal = PlanReader.read("""
                关于印发发展果园意见的通知
                现将意见印发给你们，请认真执行。
                关于发展果园的意见
                为发展果园，提出本意见。
                总体要求
                指导思想
                坚持绿色发展。
                夯实果园基础
                修建水利
                疏浚水渠
                疏浚干渠，更换闸门。
                整修山塘
                整修山塘。
                组织实施
                加强领导
                成立专班，统筹推进。
                """);
        assertThat(paths(proposal)).containsExactly("夯实果园基础/修建水利/疏浚水渠", "夯实果园基础/修建水利/整修山塘", "组织实施/加强领导");
    }

    @Test
    void eFindsBareHeadingsInOneSectionOfANumberedDocument() {
        Proposal proposal = read("一、治水", "1.修渠。疏浚干渠。", "二、保障措施", "加强领导", "成立专班，统筹推进。", "强化督查", "按月通报，及时整改。");
        assertThat(paths(proposal)).containsExactly("一、治水/1.修渠", "二、保障措施/加强领导", "二、保障措施/强化督查");
    }

    @Test
    void eTakesAPictureBeforeALineForAHeading() {
        Proposal proposal = read("🌱夯实果园基础", "1.修渠。疏浚干渠。", "🏭做强果品加工", "2.建厂。新建果汁厂。");
        assertThat(paths(proposal)).containsExactly("🌱夯实果园基础/1.修渠", "🏭做强果品加工/2.建厂");
    }

    @Test
    void eLeavesTheSignatureOut() {
        Proposal proposal = read("一、治水", "1.修渠。疏浚干渠。", "青禾市人民政府办公室", "2031年3月1日");
        assertThat(proposal.tasks().get(0).text()).isEqualTo("1.修渠。疏浚干渠。");
        assertThat(proposal.issuer()).contains("青禾市人民政府办公室");
    }

    @Test
    void eKeepsAnArticleWithOneParagraphWhole() {
        Proposal proposal = read("第一条 做强果品加工", "引进果汁厂。到2032年产值达到2亿元。（责任单位：市农业农村局）", "第二条 种树", "补种果树。（责任单位：市林业局）");
        assertThat(paths(proposal)).containsExactly("第一条 做强果品加工", "第二条 种树");
    }

    @Test
    void eLeavesTheNamesOfAnnexesOut() {
        Proposal proposal = read("一、治水", "1.修渠。疏浚干渠。", "附件：1.任务分解表", "2.果园名录");
        assertThat(paths(proposal)).containsExactly("一、治水/1.修渠");
        assertThat(proposal.tasks().get(0).text()).isEqualTo("1.修渠。疏浚干渠。");
    }

    @Test
    void eTakesAnArticleThatListsCasesForOneTask() {
        Proposal proposal = read("第一条 有下列情形之一的果园，不得新增用水：", "（一）耗水过高的；", "（二）未装水表的。（责任单位：市水利局）");
        assertThat(proposal.tasks()).hasSize(1);
    }

    private static Proposal read(String... lines) {
        return PlanReader.read("关于发展果园的意见\n" + String.join("\n", lines));
    }

    private static List<String> paths(Proposal proposal) {
        return proposal.tasks().stream()
                .map(task -> String.join("/", task.path()))
                .toList();
    }
}
