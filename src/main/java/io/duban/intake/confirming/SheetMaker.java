package io.duban.intake.confirming;

import io.duban.plan.PlanHead;
import io.duban.reading.Proposal;
import io.duban.reading.Proposal.ProposedTask;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Lays out what was read from a document as a plan that can be corrected. */
final class SheetMaker {

    private static final int LONGEST_NUMBER = 40;

    private final Proposal proposal;
    private final PlanHead head;
    private final IndicatorMaker indicators;
    private final RowMaker rows;

    private SheetMaker(Proposal proposal, UnitMatcher matcher) {
        this.proposal = proposal;
        this.head = HeadMaker.head(proposal);
        this.indicators = new IndicatorMaker(head, proposal.text());
        this.rows = new RowMaker(proposal, new UnitMaker(matcher), indicators);
    }

    static Sheet of(Proposal proposal, UnitMatcher matcher) {
        return new SheetMaker(proposal, matcher).sheet();
    }

    private Sheet sheet() {
        List<Row> made = new ArrayList<>();
        boolean printed = hasNumbersOfItsOwn();
        for (ProposedTask task : proposal.tasks()) {
            int key = made.size() + 1;
            made.add(rows.row(task, key, printed ? task.number().orElse("") : String.valueOf(key)));
        }
        return new Sheet(top(), made, made.size() + 1);
    }

    private Sheet.Top top() {
        IndicatorMaker.Aims goals = indicators.goals(proposal.docTargets());
        List<Mark> marks = new ArrayList<>(HeadMaker.marks(proposal));
        marks.addAll(goals.marks());
        List<Duty> duties = DutyMaker.duties(proposal);
        duties.forEach(duty -> marks.add(duty.mark()));
        return new Sheet.Top(0, head, goals.found(), duties, null, marks, proposal.tables(), proposal.remarks());
    }

    /** Numbers count on from 1 unless the document gives each task one that no other has. */
    private boolean hasNumbersOfItsOwn() {
        Set<String> seen = new HashSet<>();
        return proposal.tasks().stream().allMatch(task -> task.number()
                .filter(number -> number.length() <= LONGEST_NUMBER && seen.add(number))
                .isPresent());
    }
}
