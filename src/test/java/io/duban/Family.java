package io.duban;

import io.duban.organization.Newcomers;
import io.duban.report.DecideAnnualPlan;
import io.duban.report.DecideReport;
import io.duban.shared.Role;
import io.duban.shared.UnitId;
import io.duban.task.BreakDown;
import io.duban.task.ChildRow;
import io.duban.task.TaskId;
import io.duban.work.Decision;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationContext;

/** A city with two counties below it, and a task of the years 2020 and 2021 that it has signed for alone. */
public final class Family {

    public final Walk walk;
    public final Party city;
    public final Party east;
    public final Party west;
    public final TaskId task;

    private final Newcomers newcomers;

    public Family(ApplicationContext context) {
        walk = new Walk(context);
        newcomers = new Newcomers(context);
        city = walk.party();
        east = below(city);
        west = below(city);
        task = walk.issuedTask(city);
        walk.sign(task, city);
    }

    /** A unit with its people below another one's. */
    public Party below(Party above) {
        UnitId unit = newcomers.unitBelow(above.unit());
        return new Party(unit, walk.person(unit, Role.OFFICER), walk.person(unit, Role.DEPARTMENT_HEAD));
    }

    /** A child task a unit, in equal shares, with nothing of its own. */
    public List<TaskId> breakDown(TaskId broken, Party by, Party... units) {
        List<ChildRow> rows = new ArrayList<>();
        for (Party unit : units) {
            rows.add(new ChildRow(rows.size(), unit.unit(), "", null, null));
        }
        return walk.the(BreakDown.class).breakDown(new BreakDown.Order(broken, by.unit(), rows), by.officer());
    }

    /** The child's year is planned, and accepted by the unit above. */
    public void planYear(TaskId child, Party unit, Party above) {
        walk.writeAnnualPlan(child, unit);
        walk.the(DecideAnnualPlan.class).decide(walk.year(child), Decision.agree("同意"), above.officer());
    }

    /** Reviewed by the officer above, and verified at so much by the head there. */
    public void decideReport(TaskId child, Party above, int verified) {
        walk.the(DecideReport.class).decide(walk.reviewing(child), Decision.agree("情况属实"), above.officer());
        walk.the(DecideReport.class)
                .decide(walk.approving(child), Decision.agree("同意").percent(verified), above.head());
    }

    /** Verified at so much by the head of the city, whose officer has reviewed it. */
    public void decideAtLast(TaskId child, int verified) {
        walk.the(DecideReport.class)
                .decide(walk.approving(child), Decision.agree("同意").percent(verified), city.head());
    }
}
