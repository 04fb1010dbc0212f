package io.duban.report;

import io.duban.shared.RequiredText;
import io.duban.task.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a claim must hold before it is handed in.
 *
 * @param targets in the order of the form
 * @param before how far the task was verified
 * @param openChildren child tasks that have not come to their end, 0 or more
 */
public record ClaimCheck(List<TargetCheck> targets, EarlierProgress before, int openChildren) {

    public ClaimCheck {
        targets = List.copyOf(targets);
    }

    public static ClaimCheck of(Task task, List<TargetCheck> targets, int openChildren) {
        return new ClaimCheck(targets, EarlierProgress.verified(task), openChildren);
    }

    /**
     * Every fault at once; empty when it may be handed in. Each target is said to be met or not. What is explained: a
     * target that is not met, one that is said to be in spite of its value, a value that lies behind the approved one,
     * a percentage below the verified one, and child tasks that are still open. The value of a target in figures that
     * is said to be met is a number.
     */
    public List<Fault> faults(ClaimContent content) {
        List<Fault> faults = new ArrayList<>();
        if (RequiredText.isMissing(content.done())) {
            faults.add(Fault.at("done", "claimDoneMissing"));
        }
        Integer percent = content.percent();
        if (percent == null) {
            faults.add(Fault.at("percent", "percentMissing"));
        } else if (percent < 0 || percent > 100) {
            faults.add(Fault.at("percent", "percentOutOfRange"));
        }
        faults.addAll(before.faults(percent, "fallen", content.fallen()));
        if (openChildren > 0 && RequiredText.isMissing(content.openChildren())) {
            faults.add(Fault.at("openChildren", "childrenOpen", openChildren));
        }
        for (int i = 0; i < targets.size(); i++) {
            fault("targets[" + i + "]", targets.get(i), content).ifPresent(faults::add);
        }
        return faults;
    }

    private static Optional<Fault> fault(String field, TargetCheck check, ClaimContent content) {
        String name = check.indicator().name();
        ClaimTarget target = content.target(check).orElse(null);
        if (target == null || target.met() == null) {
            return Optional.of(Fault.at(field + ".met", "targetUnsaid", name));
        }
        boolean explained = !RequiredText.isMissing(target.words());
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
        if (explained || (isReached(check, value) && !isBehind(check, value))) {
            return Optional.empty();
        }
        return Optional.of(
                isReached(check, value)
                        ? Fault.at(field + ".words", "targetBehind", name, target.typed(), approved(check))
                        : Fault.at(field + ".words", "targetDoubtful", name));
    }

    private static boolean isBehind(TargetCheck check, ReportValue value) {
        ReportValue approved = check.value();
        return approved != null && check.indicator().isBehind(value.number(), approved.number());
    }

    private static String approved(TargetCheck check) {
        ReportValue approved = check.value();
        return approved == null ? "" : approved.typed();
    }

    /** Also where nobody can say but a person. */
    private static boolean isReached(TargetCheck check, ReportValue value) {
        return !Boolean.FALSE.equals(check.indicator().reached(value.number(), check.target()));
    }
}
