package io.duban.modeling.checking;

import io.duban.shared.UnitId;
import java.util.List;
import java.util.function.Predicate;

/** Checks a process model as the bytes of its file, without changing or running anything. */
public final class ModelChecks {

    private ModelChecks() {}

    /**
     * All that is wrong with it: what may not be in it, what does not hang together, what is not said, and what goes
     * wrong in the order of work, which is looked at whatever else is found. A file that cannot be read has one finding
     * that says why. Takes a few milliseconds, and never more than some five seconds. Which units there are is not
     * asked.
     */
    public static List<Finding> check(byte[] bpmn) {
        return check(bpmn, unit -> true);
    }

    /** The same; {@code isOpen} tells whether a unit that it names can be asked. */
    public static List<Finding> check(byte[] bpmn, Predicate<UnitId> isOpen) {
        Findings findings = new Findings();
        try {
            check(SafeReader.read(bpmn, Standard.BPMN, findings), findings, isOpen);
            return findings.all();
        } catch (SafeReader.NotRead refused) {
            return List.of(refused.finding());
        }
    }

    /** Whether nothing is wrong with it that forbids its release. */
    public static boolean mayBeReleased(byte[] bpmn) {
        return check(bpmn).stream().noneMatch(Finding::isError);
    }

    private static void check(Node root, Findings findings, Predicate<UnitId> isOpen) {
        List<Node> processes = root.children("process").toList();
        findings.check(processes.size() == 1, ModelRule.ONE_PROCESS, root, processes.size());
        AllowList.check(root, findings);
        List<Drawn> drawn = processes.stream().map(Drawn::new).toList();
        if (drawn.size() == 1) {
            rules(root, drawn.get(0), findings, isOpen);
        }
        drawn.forEach(one -> OrderOfWork.check(one, findings));
    }

    private static void rules(Node root, Drawn drawn, Findings findings, Predicate<UnitId> isOpen) {
        Structure.check(root, drawn, findings);
        Saying.check(drawn, findings, isOpen);
        Deciding.check(drawn, findings);
        House.check(drawn, findings);
    }
}
