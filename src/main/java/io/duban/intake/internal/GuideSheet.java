package io.duban.intake.internal;

import io.duban.plan.Plan;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/** How to fill the ledger in. */
final class GuideSheet {

    private static final List<List<String>> LINES = List.of(
            List.of("任务台账", "一行一项任务。“序号”和“任务名称”必填；同一序号再次导入即为修改，不会重复。"),
            List.of("类别", "任务、政策、项目；不填按“任务”。"),
            List.of("章节", "从外到内写各级标题，用“ > ”隔开，例如：二、重点任务 > （一）水源涵养。"),
            List.of("牵头、责任、配合单位", "写“单位名录”里的名称，多个单位用顿号隔开。没写牵头单位时，系统以第一个责任单位为推定牵头，并标注“（推定）”，请核对后去掉。"),
            List.of("完成时限", "写日期（2022-12-31、2022年12月、2022年底），或写“持续推进”。"),
            List.of("阶段节点", "写“日期：内容”，多个节点用分号隔开，例如：2022-12-31：完成一期；2035-12-31：全部完成。"),
            List.of("指标", "一行一个指标，“任务序号”必须是任务台账里的序号。每个目标年份一列，列名写年份，可以自行增加列。"),
            List.of("目标值", "≥2000、≤5.8、=3、约50、下降35%；不是数的目标直接写文字，例如：Ⅲ类。只写一个数时，按“方向”理解为不低于、不高于或等于。"),
            List.of("方向", "上升、下降、保持。"),
            List.of("请不要", "使用公式；改动表头文字；用合并单元格代替逐行填写。表中没有的列，导入时保持原样。"));

    private GuideSheet() {}

    static void write(Worksheet sheet, Plan plan) {
        sheet.width(0, 24);
        sheet.width(1, 100);
        sheet.value(0, 0, plan.title());
        sheet.style(0, 0).bold().set();
        int row = 1;
        for (List<String> line : LINES) {
            row++;
            sheet.value(row, 0, line.get(0));
            sheet.value(row, 1, line.get(1));
            sheet.style(row, 1).wrapText(true).verticalAlignment("top").set();
        }
    }
}
