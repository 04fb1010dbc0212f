package io.duban.roster;

import io.duban.organization.RosterPlan;
import io.duban.shared.PersonId;
import java.util.List;
import java.util.Map;

/**
 * What an uploaded workbook would change: computed anew each time it is looked at.
 *
 * @param waiting how much would wait for nobody without somebody left out, for each of them
 */
public record RosterPreview(
        RosterUpload upload, RosterPlan plan, List<Remark> remarks, Map<PersonId, Integer> waiting) {

    public RosterPreview {
        remarks = List.copyOf(remarks);
        waiting = Map.copyOf(waiting);
    }

    public List<Remark> errors() {
        return remarks.stream().filter(Remark::error).toList();
    }

    public List<Remark> warnings() {
        return remarks.stream().filter(remark -> !remark.error()).toList();
    }

    public boolean isConfirmable() {
        return upload.waits() && errors().isEmpty() && !isNothing();
    }

    /** Whether there is nothing that could be agreed to. */
    public boolean isNothing() {
        return plan.changesNothing()
                && plan.withUnnamed().isEmpty()
                && plan.leftOut().stream().allMatch(RosterPlan.LeftOut::oneself);
    }
}
