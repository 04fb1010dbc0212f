package io.duban.intake;

import io.duban.plan.ProposedItem;
import io.duban.shared.Change;
import java.util.List;

/**
 * What would become of a plan's items: computed anew each time it is looked at.
 *
 * @param missing the items that the workbook does not hold; they are removed only when that is asked for
 * @param fingerprint stands for exactly this outcome; confirming under another one is refused
 */
public record Preview(
        List<Finding> findings,
        List<ProposedItem> added,
        List<Changed> changed,
        List<ProposedItem> missing,
        int unchanged,
        boolean reordered,
        String fingerprint) {

    /** An item of the plan with what differs, field by field. */
    public record Changed(String number, String title, List<Change> changes) {

        public Changed {
            changes = List.copyOf(changes);
        }
    }

    public Preview {
        findings = List.copyOf(findings);
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        missing = List.copyOf(missing);
    }

    public List<Finding> errors() {
        return findings.stream().filter(Finding::isError).toList();
    }

    public List<Finding> warnings() {
        return findings.stream().filter(finding -> !finding.isError()).toList();
    }

    public boolean isConfirmable() {
        return errors().isEmpty();
    }

    public boolean changesNothing() {
        return added.isEmpty() && changed.isEmpty() && missing.isEmpty() && !reordered;
    }
}
