package io.duban.task;

import io.duban.plan.BreakItem;
import io.duban.plan.LimitKind;
import io.duban.plan.PlanItem.TimeLimit;
import io.duban.shared.Refusal.AtField;
import io.duban.shared.UnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Holds the rows of a breaking down against the task: units below, limits inside its own, shares of a hundred at most,
 * nothing twice.
 *
 * @param children what the unit has made of the task before
 * @param latest the last day that a child may be given
 */
record ChildRules(Task parent, List<Task> children, Set<UnitId> below, LocalDate today, LocalDate latest) {

    private static final int WHOLE = 100;
    private static final int LONGEST_TITLE = 500;

    /** What a unit is asked for; it is asked for the same but once. */
    private record Asked(@Nullable UnitId unit, String title) {}

    /** Refused with every fault at its field. */
    List<BreakItem.Child> of(List<ChildRow> rows) {
        if (rows.isEmpty()) {
            throw new BreakdownRefusal.NoChildren();
        }
        List<AtField> faults = new ArrayList<>();
        Set<Asked> asked = new HashSet<>();
        children.forEach(child -> asked.add(new Asked(child.leadUnitId(), child.title())));
        for (ChildRow row : rows) {
            checkUnit(row, asked, faults);
            checkLimit(row, faults);
        }
        List<Integer> shares = shares(rows, faults);
        if (!faults.isEmpty()) {
            throw new BreakdownRefusal.Faulty(faults);
        }
        List<BreakItem.Child> made = new ArrayList<>();
        for (ChildRow row : rows) {
            made.add(new BreakItem.Child(
                    Objects.requireNonNull(row.unit()), title(row), limit(row), shares.get(made.size())));
        }
        return made;
    }

    private void checkUnit(ChildRow row, Set<Asked> asked, List<AtField> faults) {
        UnitId unit = row.unit();
        if (unit == null) {
            faults.add(fault(row, "unit", "noUnit"));
        } else if (!below.contains(unit)) {
            faults.add(fault(row, "unit", "notBelow"));
        } else if (!asked.add(new Asked(unit, title(row)))) {
            faults.add(fault(row, "unit", "twice"));
        }
        if (title(row).length() > LONGEST_TITLE) {
            faults.add(fault(row, "title", "titleLong", LONGEST_TITLE));
        }
    }

    private void checkLimit(ChildRow row, List<AtField> faults) {
        LocalDate day = row.dueOn();
        if (day != null && day.isAfter(latest)) {
            faults.add(fault(row, "dueOn", "dueLater", latest));
        } else if (day != null && day.isBefore(today)) {
            faults.add(fault(row, "dueOn", "duePast"));
        }
    }

    private List<Integer> shares(List<ChildRow> rows, List<AtField> faults) {
        int left = WHOLE - children.stream().mapToInt(ChildRules::share).sum();
        for (ChildRow row : rows) {
            Integer share = row.share();
            if (share != null && (share < 1 || share > left)) {
                faults.add(fault(row, "share", "shareTooLarge", Math.max(left, 0)));
            } else if (share != null) {
                left -= share;
            }
        }
        return divided(rows, left, faults);
    }

    /** What is not given is divided equally; the first get what does not divide. */
    private static List<Integer> divided(List<ChildRow> rows, int left, List<AtField> faults) {
        int open = (int) rows.stream().filter(row -> row.share() == null).count();
        int rest = open == 0 ? 0 : left % open;
        List<Integer> shares = new ArrayList<>();
        for (ChildRow row : rows) {
            Integer share = row.share();
            if (share == null) {
                share = left / open + (rest-- > 0 ? 1 : 0);
                if (share < 1) {
                    faults.add(fault(row, "share", "nothingLeft"));
                }
            }
            shares.add(share);
        }
        return shares;
    }

    private static int share(Task child) {
        Origin origin = child.oversight().origin();
        return origin == null ? 0 : origin.share();
    }

    private String title(ChildRow row) {
        String typed = row.title();
        return typed.isEmpty() ? parent.title() : typed;
    }

    private TimeLimit limit(ChildRow row) {
        LocalDate day = row.dueOn() == null ? parent.term().dueOn() : row.dueOn();
        return new TimeLimit(day == null ? LimitKind.CONTINUOUS : LimitKind.DATE, day, List.of());
    }

    private static AtField fault(ChildRow row, String field, String key, Object... arguments) {
        return new AtField(
                List.of("rows[" + row.line() + "]." + field), "refusal.breakdown." + key, List.of(arguments));
    }
}
