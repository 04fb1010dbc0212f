package io.duban.intake.web;

import io.duban.intake.confirming.Correction;
import io.duban.intake.confirming.Doubt;
import io.duban.intake.confirming.LookUpProposal;
import io.duban.intake.confirming.Part;
import io.duban.intake.confirming.ProposalId;
import io.duban.intake.confirming.ProposalState;
import io.duban.intake.confirming.ProposedPlan;
import io.duban.intake.confirming.Row;
import io.duban.intake.confirming.Sheet;
import io.duban.plan.PlanId;
import io.duban.plan.form.GoalsForm;
import io.duban.plan.form.ItemForm;
import io.duban.plan.form.PlanForm;
import io.duban.reading.document.Remark;
import io.duban.reading.document.RemarkKind;
import io.duban.shared.Located;
import io.duban.shared.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/**
 * A proposed plan as JSON: its head, goals and tasks in the form in which they are sent, and what it still lacks.
 *
 * @param fingerprint stands for the plan of which it is a new edition as that stands now, and belongs to confirming it
 */
record ProposalJson(
        ProposalId id,
        ProposalState state,
        @Nullable PlanId plan,
        int version,
        PlanForm head,
        GoalsForm goals,
        List<DutyJson> duties,
        List<TableJson> tables,
        List<RemarkJson> remarks,
        @Nullable PlanId editionOf,
        @Nullable String fingerprint,
        List<RowJson> items,
        List<GapJson> gaps,
        int corrections,
        @Nullable LatestJson latest)
        implements Versioned, Located {

    @Override
    public String address() {
        return "/api/intake/proposals/" + id;
    }

    @Override
    public int inVersion() {
        return version;
    }

    /** A task with where its fields were read; {@code edition} belongs to its next correction. */
    record RowJson(
            int key,
            int edition,
            ItemForm item,
            List<NamedUnitJson> unmatched,
            List<MarkJson> marks,
            List<PartJson> parts,
            Doubt doubt,
            boolean checked,
            boolean dropped) {

        static RowJson of(Row row) {
            return new RowJson(
                    row.key(),
                    row.edition(),
                    ItemForm.of(row.item(), row.edition()),
                    row.unmatched().stream().map(NamedUnitJson::of).toList(),
                    row.marks().stream().map(MarkJson::of).toList(),
                    row.parts().stream().map(PartJson::of).toList(),
                    row.doubt(),
                    row.checked(),
                    row.dropped());
        }
    }

    /** A part of a task to which the document gives units, a time limit or targets of its own. */
    record PartJson(ItemForm item, List<NamedUnitJson> unmatched, List<MarkJson> marks) {

        static PartJson of(Part part) {
            return new PartJson(
                    ItemForm.of(part.item(), 0),
                    part.unmatched().stream().map(NamedUnitJson::of).toList(),
                    part.marks().stream().map(MarkJson::of).toList());
        }
    }

    /** Something to know about the file, and at which of its places. */
    record RemarkJson(RemarkKind kind, String where, String text) {

        static RemarkJson of(Remark remark, Function<MessageSourceResolvable, String> words) {
            String key = "enum.RemarkKind." + remark.kind().name();
            return new RemarkJson(remark.kind(), remark.where(), words.apply(new DefaultMessageSourceResolvable(key)));
        }
    }

    /** Something that stands in the way of confirming; {@code place}: head, names, goals, rows or row-KEY. */
    record GapJson(String place, String text) {}

    /** The latest correction; its number belongs to undoing it. */
    record LatestJson(int number, String act, String what, String by, Instant at) {

        static LatestJson of(Correction correction) {
            return new LatestJson(
                    correction.number(),
                    correction.act().code(),
                    correction.what(),
                    correction.by().name(),
                    correction.at());
        }
    }

    static ProposalJson of(
            LookUpProposal.View view, @Nullable String fingerprint, Function<MessageSourceResolvable, String> words) {
        ProposedPlan proposal = view.proposal();
        Sheet.Top top = proposal.sheet().top();
        return new ProposalJson(
                proposal.id(),
                proposal.state(),
                proposal.planId(),
                proposal.version(),
                PlanForm.of(top.head(), proposal.office(), top.edition()),
                GoalsForm.of(top.goals(), top.edition()),
                top.duties().stream().map(DutyJson::of).toList(),
                top.tables().stream().map(TableJson::of).toList(),
                top.remarks().stream()
                        .map(remark -> RemarkJson.of(remark, words))
                        .toList(),
                top.editionOf(),
                fingerprint,
                proposal.sheet().rows().stream().map(RowJson::of).toList(),
                view.gaps().stream()
                        .map(gap -> new GapJson(gap.place(), words.apply(gap.text())))
                        .toList(),
                view.corrections(),
                view.latest().map(LatestJson::of).orElse(null));
    }
}
