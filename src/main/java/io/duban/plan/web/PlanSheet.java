package io.duban.plan.web;

import io.duban.plan.Clause;
import io.duban.plan.ItemKind;
import io.duban.plan.Opinion;
import io.duban.plan.Plan;
import io.duban.plan.PlanDecision;
import io.duban.plan.PlanFault;
import io.duban.plan.PlanItem.Stage;
import io.duban.plan.PlanItemId;
import io.duban.plan.ProposedIndicator;
import io.duban.plan.Provision;
import io.duban.plan.ReportingCalendar;
import io.duban.plan.Responsibility;
import io.duban.plan.Staffing;
import io.duban.shared.UnitId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A plan as its page shows it; {@code gaps} are told to its office only. */
record PlanSheet(
        Plan plan,
        String office,
        @Nullable Plan parent,
        Lineage lineage,
        ReportingCalendar calendar,
        List<Aim> aims,
        List<Provision> provisions,
        List<Section> sections,
        List<Clause> uncovered,
        Progress progress,
        Step step,
        List<Staffing.Gap> gaps,
        boolean mine) {

    /** Items under one heading, with the levels above it. */
    record Section(List<String> path, List<Item> items) {

        public String heading() {
            return path.isEmpty() ? "" : path.get(path.size() - 1);
        }

        public List<String> above() {
            return path.isEmpty() ? List.of() : path.subList(0, path.size() - 1);
        }
    }

    /** One item with everything that belongs to it. */
    record Item(
            PlanItemId id,
            String number,
            ItemKind kind,
            String title,
            String content,
            List<Role> roles,
            boolean inferred,
            @Nullable LocalDate dueOn,
            List<Stage> stages,
            String acceptanceCriteria,
            String formOfResult,
            List<Measured> indicators,
            @Nullable Clause clause) {}

    /** The units of one responsibility, in this plan's own word for it where it has one. */
    record Role(Responsibility responsibility, @Nullable String label, List<Party> parties) {}

    /** A unit, and whether it is only inferred. */
    record Party(UnitId id, String name, boolean inferred) {}

    /** An indicator with its targets in signs, such as ≥2000. */
    record Measured(ProposedIndicator indicator, List<Goal> goals) {}

    /** What is to be reached by the end of a year, in signs and in the plan's words. */
    record Goal(int year, String signs, String words) {}

    /** The plan of which this one is a new edition, if any, and its own new editions. */
    record Lineage(List<Plan> before, List<Plan> after) {}

    /** A goal of the whole plan, with the items that have an indicator of that name. */
    record Aim(List<String> path, Measured measured, List<ItemLink> items) {}

    /** An item to be led to. */
    record ItemLink(PlanItemId id, String number, String title) {}

    /** Counts: items, units named, items with an inferred unit, and items that are tasks already. */
    record Progress(int items, int units, int unconfirmed, int issued) {

        public int percent() {
            return items == 0 ? 100 : 100 * issued / items;
        }
    }

    /** What stands between the plan and its next step, and who takes it. */
    record Step(
            List<PlanFault> faults,
            List<Opinion> opinions,
            int outstanding,
            @Nullable PlanDecision decision,
            List<String> heads) {

        /** Why the draft came back; null when it did not. */
        public @Nullable PlanDecision lastReturn() {
            return decision == null || decision.approved() ? null : decision;
        }

        /** What was said when the plan was agreed to; null when nothing was, or as long as it is not. */
        public @Nullable PlanDecision approval() {
            return decision != null && decision.approved() && !decision.reason().isEmpty() ? decision : null;
        }

        public long given() {
            return opinions.stream().filter(Opinion::isGiven).count();
        }

        public long disagreeing() {
            return opinions.stream()
                    .filter(opinion -> Boolean.FALSE.equals(opinion.agrees()))
                    .count();
        }
    }
}
