package io.duban.report.web;

import io.duban.report.AnnualPlan;
import io.duban.report.AnnualPlanContent;
import io.duban.report.AnnualPlanDraft;
import io.duban.report.Fault;
import io.duban.report.MilestoneLine;
import io.duban.shared.Lines;
import io.duban.shared.Percent;
import io.duban.shared.SeenVersion;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** An annual plan as it is typed. */
record AnnualPlanForm(
        @Nullable @Size(max = 10000) @Lines String goals,
        @Nullable @Size(max = 10000) @Lines String measures,
        @Nullable @Valid List<@Nullable LineForm> milestones,
        @Nullable Integer version,
        @Nullable @Size(max = 40) String tab) {

    private static final Pattern LINE = Pattern.compile("milestones\\[(\\d+)]\\.(.+)");
    private static final LineForm EMPTY = new LineForm(null, "", null);
    private static final int SPARE_LINES = 2;
    private static final int LEAST_LINES = 4;

    record LineForm(
            @Nullable LocalDate dueOn,
            @Nullable @Size(max = 300) String title,
            @Nullable @Percent Integer expectedPercent) {

        static LineForm of(MilestoneLine line) {
            return new LineForm(line.dueOn(), line.title(), line.expectedPercent());
        }

        public MilestoneLine line() {
            return new MilestoneLine(dueOn, ReportForm.text(title), expectedPercent, null);
        }
    }

    /** A fault of the plan's n-th line, at the line of the form where it stands: empty lines between do not count. */
    public Fault placed(Fault fault) {
        Matcher line = LINE.matcher(fault.field());
        if (!line.matches()) {
            return fault;
        }
        int counted = Integer.parseInt(line.group(1));
        int place = counted < places().size() ? places().get(counted) : 0;
        return new Fault("milestones[" + place + "]." + line.group(2), fault.key(), fault.arguments());
    }

    static AnnualPlanForm of(@Nullable AnnualPlan plan) {
        List<@Nullable LineForm> lines = new ArrayList<>();
        if (plan == null) {
            return new AnnualPlanForm("", "", lines, null, null);
        }
        plan.content().lines().forEach(line -> lines.add(LineForm.of(line)));
        return new AnnualPlanForm(plan.content().goals(), plan.content().measures(), lines, plan.version(), null);
    }

    /** As {@link ReportForm#draft()}. */
    public AnnualPlanDraft draft() {
        return draft(version, ReportForm.window(tab));
    }

    /** As {@link ReportForm#draft(SeenVersion)}. */
    AnnualPlanDraft draft(SeenVersion seen) {
        return draft(seen.named(version), tab);
    }

    private AnnualPlanDraft draft(@Nullable Integer seenVersion, @Nullable String window) {
        List<MilestoneLine> lines = written().stream().map(LineForm::line).toList();
        return new AnnualPlanDraft(
                new AnnualPlanContent(ReportForm.text(goals), ReportForm.text(measures), lines), seenVersion, window);
    }

    /** The lines as they stand, and some empty ones to write in. */
    public List<LineForm> lines() {
        List<LineForm> lines = new ArrayList<>();
        for (LineForm line : sent()) {
            lines.add(line == null ? EMPTY : line);
        }
        int wanted = Math.max(LEAST_LINES, written().size() + SPARE_LINES);
        while (lines.size() < wanted) {
            lines.add(EMPTY);
        }
        return lines;
    }

    private List<Integer> places() {
        List<@Nullable LineForm> sent = sent();
        return IntStream.range(0, sent.size())
                .filter(place -> isWritten(sent.get(place)))
                .boxed()
                .toList();
    }

    private List<LineForm> written() {
        List<LineForm> lines = new ArrayList<>();
        for (LineForm line : sent()) {
            if (line != null && isWritten(line)) {
                lines.add(line);
            }
        }
        return lines;
    }

    private List<@Nullable LineForm> sent() {
        return milestones == null ? new ArrayList<>() : milestones;
    }

    private static boolean isWritten(@Nullable LineForm line) {
        return line != null && !line.line().blank();
    }
}
