package io.duban.demo;

import io.duban.plan.Responsibility;
import io.duban.report.ReturnTo;
import io.duban.task.ObjectionAnswer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened to the sample plan: every act with its day, people by account, units by code, tasks by number. */
record SampleHistory(
        LocalDate planIssuedOn,
        LocalDate signDueOn,
        List<YearPlan> annualPlans,
        List<TaskReport> reports,
        List<Objected> objections,
        List<Returned> returns,
        List<Ordered> orders,
        List<LateSigning> lateSignings,
        List<Chased> reminders) {

    record YearPlan(
            String item,
            int year,
            String goals,
            String measures,
            LocalDate submittedOn,
            LocalDate approvedOn,
            List<Node> milestones) {}

    record Node(
            LocalDate on,
            String title,
            int expectedPercent,
            @Nullable LocalDate doneOn) {}

    record TaskReport(
            String item, int year, String lead, @Nullable Whole whole, List<UnitPart> parts) {}

    /** Without a day of its own a part is released on the day on which it was handed in last. */
    record UnitPart(
            String unit,
            LocalDate submittedOn,
            @Nullable LocalDate releasedOn,
            String submittedBy,
            String progress,
            String problems,
            String nextSteps) {}

    record Whole(
            LocalDate submittedOn,
            String progress,
            String problems,
            String nextSteps,
            int percent,
            List<Value> values,
            LocalDate officeAcceptedOn,
            LocalDate verifiedOn,
            int verifiedPercent,
            String verifiedReason) {}

    record Value(String indicator, @Nullable BigDecimal value, String words) {}

    record Objected(
            String item,
            String unit,
            LocalDate raisedOn,
            String raisedBy,
            String reason,
            String proposal,
            ObjectionAnswer answer,
            LocalDate answeredOn,
            String answeredBy,
            String answerWords,
            @Nullable Responsibility newRole) {}

    /** {@code step} is the node of the model at which it was returned. */
    record Returned(
            String item,
            int year,
            String step,
            ReturnTo to,
            List<String> units,
            String by,
            LocalDate on,
            String reason,
            String supplement,
            LocalDate resubmittedOn) {}

    record Ordered(
            String item,
            String unit,
            String rung,
            String matter,
            String proposedBy,
            LocalDate proposedOn,
            String signedBy,
            LocalDate signedOn,
            LocalDate dueOn,
            String basis,
            String requirement,
            SignedFor signFor,
            List<Reply> replies) {}

    record SignedFor(LocalDate on, String by, String words) {}

    record Reply(
            LocalDate on, String by, String words, @Nullable Judgement review) {}

    record Judgement(String outcome, LocalDate on, String by, String words) {}

    record LateSigning(String item, String unit, LocalDate signedOn) {}

    /** {@code duty} is the node of the step that was owed. */
    record Chased(
            String item, String unit, @Nullable Integer year, String duty, LocalDate on, String by, String words) {}
}
