package io.duban.reading;

import io.duban.reading.vocabulary.Role;
import java.util.List;

/** Short ways to read a text and to say what came out. */
public final class Reading {

    private Reading() {}

    /** A plan of one section around some items, each on a line of its own. */
    public static Proposal plan(String... items) {
        return PlanReader.read("关于发展果园的意见\n一、重点任务\n" + String.join("\n", items));
    }

    /** The only task of a plan with one item. */
    public static Proposal.ProposedTask task(String item) {
        List<Proposal.ProposedTask> tasks = plan(item).tasks();
        if (tasks.size() != 1) {
            throw new AssertionError(tasks);
        }
        return tasks.get(0);
    }

    /** Units as {@code lead 市水利局}. */
    public static List<String> units(Proposal.ProposedTask task) {
        return task.units().stream().map(Reading::unit).toList();
    }

    /** Targets as {@code 滴灌面积 = 20 万亩 2032}. */
    public static List<String> targets(Proposal.ProposedTask task) {
        return task.targets().stream().map(Reading::target).toList();
    }

    static String target(Proposal.ProposedTarget target) {
        String year = target.year().isPresent() ? " " + target.year().getAsInt() : "";
        return target.indicator() + " " + target.operator().sign() + " " + target.value()
                + target.unit().map(unit -> " " + unit).orElse("") + year;
    }

    private static String unit(Proposal.ProposedUnit unit) {
        Role role = unit.role();
        return role.word() + " " + unit.name();
    }
}
