package io.duban.simulation;

import io.duban.plan.Indicator;
import io.duban.report.Measure;
import io.duban.report.Measures;
import io.duban.report.Report;
import io.duban.report.ReportContent;
import io.duban.report.ReportDraft;
import io.duban.report.ReportValue;
import io.duban.report.Reports;
import io.duban.report.TaskYear;
import io.duban.task.Task;
import io.duban.task.TaskTerm;
import io.duban.task.Tasks;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What people write into reports: words, how far they are, and a value for every indicator. */
@Component
@SimulationOnly
class Writing {

    private static final int STRAYING = 7;

    private final Tasks tasks;
    private final Reports reports;
    private final Measures measures;

    Writing(Tasks tasks, Reports reports, Measures measures) {
        this.tasks = tasks;
        this.reports = reports;
        this.measures = measures;
    }

    ReportDraft part(TaskYear of, @Nullable Report before, Chance chance) {
        String words = "本单位承担的工作按计划推进。" + chance.below(1000, "words");
        return draft(new ReportContent(words, "", "继续推进。", null, List.of()), before);
    }

    ReportDraft whole(TaskYear of, @Nullable Report before, Chance chance) {
        Task task = tasks.get(of.task());
        List<ReportValue> values = measures.of(task, of.year(), reports.ofTask(of.task())).stream()
                .flatMap(measure -> value(measure, of.year()).stream())
                .toList();
        String words = "各单位工作已汇总。" + chance.below(1000, "words");
        return draft(new ReportContent(words, "", "继续推进。", claimed(task, of.year(), chance), values), before);
    }

    private static ReportDraft draft(ReportContent content, @Nullable Report before) {
        return new ReportDraft(content, before == null ? null : before.version());
    }

    /** About as far as the years have passed. */
    private static int claimed(Task task, int year, Chance chance) {
        TaskTerm term = task.term();
        int years = Math.max(1, term.lastYear() - term.firstYear() + 1);
        int passed = (year - term.firstYear() + 1) * 100 / years;
        return Math.max(0, Math.min(100, passed + chance.below(2 * STRAYING, "claim") - STRAYING));
    }

    private static Optional<ReportValue> value(Measure measure, int year) {
        Indicator indicator = measure.indicator();
        Indicator.Target target = measure.nextTarget(year).orElse(null);
        BigDecimal aim = indicator.aim(target);
        if (aim != null) {
            return Optional.of(
                    ReportValue.of(indicator.id(), aim.stripTrailingZeros().toPlainString(), "按现行统计口径。"));
        }
        if (target != null && target.value() == null) {
            String said = target.words().isBlank() ? "达到" : target.words();
            return Optional.of(ReportValue.of(indicator.id(), said.substring(0, Math.min(40, said.length())), ""));
        }
        return Optional.empty();
    }
}
