package io.duban.task;

import java.util.List;
import java.util.Objects;

/**
 * How far what a unit broke down has come: the progress of its children weighted by their shares. A child counts with
 * what was verified of it, until then with what it claims, and with nothing until it claims anything. The figure stands
 * beside what the unit claims and what was verified of it, and changes neither.
 */
public record Rollup(List<Task> children) {

    public Rollup {
        children = List.copyOf(children);
    }

    /** 0 to 100 percent, rounded half up; 0 without children. */
    public int percent() {
        int shares = 0;
        int weighted = 0;
        for (Task child : children) {
            int share = child.oversight().origin() == null
                    ? 0
                    : child.oversight().origin().share();
            shares += share;
            weighted += share * percent(child);
        }
        return shares == 0 ? 0 : Math.round((float) weighted / shares);
    }

    private static int percent(Task child) {
        Integer verified = child.progress().verifiedPercent();
        return verified == null ? Objects.requireNonNullElse(child.progress().claimedPercent(), 0) : verified;
    }
}
