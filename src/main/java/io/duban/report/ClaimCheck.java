package io.duban.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a claim must hold before it is handed in. */
public final class ClaimCheck {

    private ClaimCheck() {}

    /**
     * Every fault at once; empty when it may be handed in. Each target is said to be met or not, and one that is not,
     * or that is said to be in spite of its value, is explained, and so are child tasks that are still open. The value
     * of a target in figures that is said to be met is a number.
     * {@code checks} are in the order of the form.
     */
    public static List<Fault> faults(ClaimContent content, List<TargetCheck> checks, int openChildren) {
        List<Fault> faults = new ArrayList<>();
        if (content.done().isBlank()) {
            faults.add(Fault.at("done", "claimDoneMissing"));
        }
        Integer percent = content.percent();
        if (percent == null) {
            faults.add(Fault.at("percent", "percentMissing"));
        } else if (percent < 0 || percent > 100) {
            faults.add(Fault.at("percent", "percentOutOfRange"));
        }
        if (openChildren > 0 && content.openChildren().isBlank()) {
            faults.add(Fault.at("openChildren", "childrenOpen", openChildren));
        }
        for (int i = 0; i < checks.size(); i++) {
            fault("targets[" + i + "]", checks.get(i), content).ifPresent(faults::add);
        }
        return faults;
    }

    private static Optional<Fault> fault(String field, TargetCheck check, ClaimContent content) {
        String name = check.indicator().name();
        ClaimTarget target = content.target(check).orElse(null);
        if (target == null || target.met() == null) {
            return Optional.of(Fault.at(field + ".met", "targetUnsaid", name));
        }
        boolean explained = !target.words().isBlank();
        if (target.isUnmet()) {
            return explained ? Optional.empty() : Optional.of(Fault.at(field + ".words", "targetUnexplained", name));
        }
        if (target.typed().isBlank()) {
            return Optional.of(Fault.at(field + ".typed", "targetValueMissing", name));
        }
        ReportValue value = ReportValue.of(target.indicator(), target.typed(), "");
        if (check.target().value() != null && value.number() == null) {
            return Optional.of(Fault.at(
                    field + ".typed", "notANumber", name, check.indicator().unit()));
        }
        return isReached(check, value) || explained
                ? Optional.empty()
                : Optional.of(Fault.at(field + ".words", "targetDoubtful", name));
    }

    /** Also where nobody can say but a person. */
    private static boolean isReached(TargetCheck check, ReportValue value) {
        return !Boolean.FALSE.equals(check.indicator().reached(value.number(), check.target()));
    }
}
