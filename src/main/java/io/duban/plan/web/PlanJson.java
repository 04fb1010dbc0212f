package io.duban.plan.web;

import io.duban.plan.Indicator;
import io.duban.plan.Opinion;
import io.duban.plan.Plan;
import io.duban.plan.PlanDecision;
import io.duban.plan.PlanFault;
import io.duban.plan.PlanId;
import io.duban.plan.PlanItem;
import io.duban.plan.PlanItemId;
import io.duban.plan.PlanState;
import io.duban.plan.ProposedItem;
import io.duban.plan.form.ItemForm;
import io.duban.plan.form.PlanForm;
import io.duban.plan.web.json.GapJson;
import io.duban.shared.Located;
import io.duban.shared.PersonId;
import io.duban.shared.UnitId;
import io.duban.shared.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A plan as JSON: its facts, calendar and items in the form in which they are sent. */
record PlanJson(
        PlanId id,
        PlanState state,
        PlanForm plan,
        CalendarForm calendar,
        List<ItemJson> items,
        PlanSheet.Progress progress,
        List<FaultJson> faults,
        List<GapJson> gaps,
        List<OpinionJson> opinions,
        @Nullable ReturnJson lastReturn,
        @Nullable ApprovalJson approval)
        implements Versioned, Located {

    @Override
    public String address() {
        return "/api/plans/" + id;
    }

    @Override
    public int inVersion() {
        return Objects.requireNonNull(plan.version());
    }

    /** An item under its id. */
    record ItemJson(PlanItemId id, ItemForm item) implements Versioned {

        @Override
        public int inVersion() {
            return Objects.requireNonNull(item.version());
        }
    }

    /** What stands in the way of handing the plan in. */
    record FaultJson(PlanFault.Kind kind, String number, String detail) {}

    /** A unit that was asked, and its answer. */
    record OpinionJson(
            UnitId unit,
            @Nullable Boolean agrees,
            String words,
            @Nullable Instant givenAt) {

        static OpinionJson of(Opinion opinion) {
            return new OpinionJson(opinion.unit(), opinion.agrees(), opinion.words(), opinion.givenAt());
        }
    }

    /** Why the head of the office returned the draft, as long as it is one. */
    record ReturnJson(String reason, PersonId by, Instant at) {

        static ReturnJson of(PlanDecision decision) {
            return new ReturnJson(decision.reason(), decision.decidedBy(), decision.decidedAt());
        }
    }

    /** What was said when the plan was agreed to. */
    record ApprovalJson(String words, PersonId by, Instant at) {

        static ApprovalJson of(PlanDecision decision) {
            return new ApprovalJson(decision.reason(), decision.decidedBy(), decision.decidedAt());
        }
    }

    static PlanJson of(PlanSheet sheet, List<PlanItem> items, Map<PlanItemId, List<Indicator>> indicators) {
        Plan plan = sheet.plan();
        PlanDecision returned = sheet.step().lastReturn();
        PlanDecision approved = sheet.step().approval();
        return new PlanJson(
                plan.id(),
                plan.state(),
                PlanForm.of(plan),
                CalendarForm.of(sheet.calendar(), plan.version()),
                items.stream()
                        .map(item -> new ItemJson(
                                item.id(),
                                ItemForm.of(
                                        ProposedItem.of(item, indicators.getOrDefault(item.id(), List.of())),
                                        item.version())))
                        .toList(),
                sheet.progress(),
                sheet.step().faults().stream()
                        .map(fault -> new FaultJson(fault.kind(), fault.number(), fault.detail()))
                        .toList(),
                sheet.gaps().stream().map(GapJson::of).toList(),
                sheet.step().opinions().stream().map(OpinionJson::of).toList(),
                returned == null ? null : ReturnJson.of(returned),
                approved == null ? null : ApprovalJson.of(approved));
    }
}
