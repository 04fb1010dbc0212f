package io.duban.intake.confirming;

import io.duban.plan.ProvisionKind;
import io.duban.reading.Proposal;
import io.duban.reading.Proposal.ProposedDuty;
import java.util.ArrayList;
import java.util.List;

/** Lays out the duties that were read, none of them taken over. */
final class DutyMaker {

    private DutyMaker() {}

    static List<Duty> duties(Proposal proposal) {
        List<Duty> duties = new ArrayList<>();
        for (ProposedDuty read : proposal.duties()) {
            duties.add(new Duty(
                    duties.size() + 1,
                    kind(read),
                    read.who(),
                    read.to().orElse(null),
                    read.when().orElse(null),
                    Mark.of(Aspect.DUTY, read.evidence(), ""),
                    false));
        }
        return duties;
    }

    private static ProvisionKind kind(ProposedDuty read) {
        return switch (read.kind()) {
            case GROUP -> ProvisionKind.GROUP;
            case OFFICE -> ProvisionKind.OFFICE;
            case LEADS -> ProvisionKind.LEADS;
            case REPORT -> ProvisionKind.REPORT;
            case ASSESSMENT -> ProvisionKind.ASSESSMENT;
            case EVALUATION -> ProvisionKind.EVALUATION;
            case MID_EVALUATION -> ProvisionKind.MID_EVALUATION;
            case FINAL_EVALUATION -> ProvisionKind.FINAL_EVALUATION;
            case SUPERVISION -> ProvisionKind.SUPERVISION;
        };
    }
}
