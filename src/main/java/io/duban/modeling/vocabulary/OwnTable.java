package io.duban.modeling.vocabulary;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The decision tables by which Duban judges: what each is asked, by which limits, and what it may answer. */
public final class OwnTable {

    public static final OwnTable TASK_LIGHT = new OwnTable(
            "task-light",
            List.of(
                    TableInput.yesOrNo("ended"),
                    TableInput.yesOrNo("suspended"),
                    TableInput.number("overdueReports", 0, 1000),
                    TableInput.numberOrNone("daysToMilestone", -10_000, 10_000),
                    TableInput.number("lag", 0, 100),
                    TableInput.number("overdueSteps", 0, 1000),
                    TableInput.yesOrNo("started"),
                    TableInput.yesOrNo("finishedLate")),
            List.of(
                    new TableLimit("yellowLag", 0, 100, 10, null),
                    new TableLimit("redLag", 0, 100, 30, "yellowLag"),
                    new TableLimit("milestoneDays", 0, 366, 7, null)),
            Map.of(
                    "light", List.of("GREEN", "YELLOW", "RED", "GREY"),
                    "rule",
                            List.of(
                                    "ended",
                                    "suspended",
                                    "reportOverdue",
                                    "milestoneOverdue",
                                    "farBehind",
                                    "stepOverdue",
                                    "notStarted",
                                    "behind",
                                    "milestoneNear",
                                    "doneLate",
                                    "onSchedule")),
            Map.of(
                    "suspended", new TableGround("suspended", "true"),
                    "reportOverdue", new TableGround("overdueReports", ">= 1"),
                    "stepOverdue", new TableGround("overdueSteps", ">= 1"),
                    "milestoneOverdue", new TableGround("daysToMilestone", "[-10000..10000]"),
                    "milestoneNear", new TableGround("daysToMilestone", "[-10000..10000]"),
                    "doneLate", new TableGround("finishedLate", "true")));

    private static final List<OwnTable> ALL = List.of(TASK_LIGHT);

    private final String key;
    private final List<TableInput> inputs;
    private final List<TableLimit> limits;
    private final Map<String, List<String>> outputs;
    private final Map<String, TableGround> grounds;

    private OwnTable(
            String key,
            List<TableInput> inputs,
            List<TableLimit> limits,
            Map<String, List<String>> outputs,
            Map<String, TableGround> grounds) {
        this.key = key;
        this.inputs = inputs;
        this.limits = limits;
        this.outputs = outputs;
        this.grounds = grounds;
    }

    /** The id of its decision, by which it is released as well. */
    public String key() {
        return key;
    }

    public List<TableInput> inputs() {
        return inputs;
    }

    /** The numbers that admins set on the page of rules, which a table names instead of a number of its own. */
    public List<TableLimit> limits() {
        return limits;
    }

    /** The columns of what it answers, each with all that it may answer. */
    public Map<String, List<String>> outputs() {
        return outputs;
    }

    /** What has to be so where something is answered, since the sentence about it tells it; by the answer. */
    public Map<String, TableGround> grounds() {
        return grounds;
    }

    public Optional<TableInput> input(String name) {
        return inputs.stream().filter(input -> input.name().equals(name)).findFirst();
    }

    public Set<String> limitNames() {
        return limits.stream().map(TableLimit::name).collect(toSet());
    }

    public static List<OwnTable> all() {
        return ALL;
    }

    public static Optional<OwnTable> named(String key) {
        return ALL.stream().filter(table -> table.key.equals(key)).findFirst();
    }
}
