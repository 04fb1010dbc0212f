package io.duban.worklist;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import io.duban.plan.PlanBarring;
import io.duban.report.ClaimBarring;
import io.duban.report.ReportBarring;
import io.duban.shared.Act;
import io.duban.shared.Role;
import io.duban.supervision.OrderBarring;
import io.duban.supervision.RectificationBarring;
import io.duban.task.ChangeBarring;
import io.duban.task.ReopeningBarring;
import io.duban.task.TaskBarring;
import io.duban.work.Block;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Which acts bar from which step: what the features say, in the form in which lists ask for it in SQL. */
public final class DecidingSteps {

    /** Whoever did the act (the journal's code) does not decide at the step, which waits for the role. */
    public record Bar(Block block, Role role, String act) {}

    /** Whoever did one of the acts may be barred from something that waits for the role. */
    public record Barring(Role role, Set<String> acts) {}

    public static final List<Bar> BARS = Stream.of(
                    bars(Block.DECIDE_PLAN, Role.OFFICE_HEAD, PlanBarring.WRITING),
                    bars(Block.GIVE_OPINION, Role.OFFICER, PlanBarring.WRITING),
                    bars(Block.ANSWER_OBJECTION, Role.OFFICE_STAFF, TaskBarring.OBJECTION),
                    bars(Block.DECIDE_ANNUAL_PLAN, Role.OFFICE_STAFF, ReportBarring.ANNUAL_PLAN),
                    bars(Block.DECIDE_UNIT_REPORT, Role.DEPARTMENT_HEAD, ReportBarring.UNIT_PART),
                    bars(Block.DECIDE_REPORT, Role.OFFICE_STAFF, ReportBarring.WHOLE),
                    bars(Block.DECIDE_REPORT, Role.OFFICE_HEAD, ReportBarring.WHOLE),
                    bars(Block.DECIDE_REPORT, Role.DEPARTMENT_HEAD, ReportBarring.WHOLE),
                    bars(Block.DECIDE_REPORT, Role.SUPERVISOR, ReportBarring.VERIFYING),
                    bars(Block.CONFIRM_COMPLETION, Role.OFFICE_STAFF, TaskBarring.COMPLETION),
                    bars(Block.DECIDE_CLAIM, Role.OFFICE_STAFF, ClaimBarring.WRITING),
                    bars(Block.DECIDE_CLAIM, Role.DEPARTMENT_HEAD, ClaimBarring.WRITING),
                    bars(Block.DECIDE_CLAIM, Role.SUPERVISOR, ClaimBarring.VERIFYING),
                    bars(Block.DECIDE_CLAIM, Role.OFFICE_HEAD, ClaimBarring.WRITING_OFF),
                    bars(Block.DECIDE_REOPENING, Role.OFFICE_HEAD, ReopeningBarring.DECISION),
                    bars(Block.DECIDE_ORDER, Role.OFFICE_HEAD, OrderBarring.SIGNATURE),
                    bars(Block.DECIDE_REPLY, Role.SUPERVISOR, OrderBarring.REPLY),
                    bars(Block.DECIDE_RECTIFICATION_PLAN, Role.SUPERVISOR, RectificationBarring.PLAN),
                    bars(Block.VERIFY_RECTIFICATION, Role.SUPERVISOR, RectificationBarring.VERIFICATION),
                    bars(Block.DECIDE_CHANGE, Role.OFFICE_STAFF, ChangeBarring.DECISION),
                    bars(Block.DECIDE_CHANGE, Role.OFFICE_HEAD, ChangeBarring.DECISION))
            .flatMap(bars -> bars)
            .toList();

    /** For each role that decides, the acts that bar somebody who holds it from anything at all. */
    public static final List<Barring> BARRING =
            BARS.stream().collect(groupingBy(Bar::role, TreeMap::new, mapping(Bar::act, toSet()))).entrySet().stream()
                    .map(acts -> new Barring(acts.getKey(), acts.getValue()))
                    .toList();

    private DecidingSteps() {}

    private static Stream<Bar> bars(Block block, Role role, Collection<? extends Act> acts) {
        return acts.stream().map(act -> new Bar(block, role, act.code()));
    }
}
