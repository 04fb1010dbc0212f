package io.duban.plan;

import java.util.List;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/**
 * Something about an item, or about the plan ({@code number} empty), that stands in the way. Its text is at
 * {@code plan.fault.KIND}: {0} is the item's number, {1} what is meant.
 */
public record PlanFault(Kind kind, String number, String detail) implements MessageSourceResolvable {

    /** What is wrong. */
    public enum Kind {
        NO_ITEMS,
        NUMBER_MISSING,
        NUMBER_TWICE,
        TITLE_MISSING,
        TOO_LONG,
        NO_UNITS,
        NO_LEAD,
        SEVERAL_LEADS,
        UNIT_TWICE,
        UNIT_CLOSED,
        DATE_MISSING,
        DATE_OUTSIDE,
        STAGE_TWICE,
        STAGE_OUTSIDE,
        STAGE_WITHOUT_WORDS,
        GOAL_TWICE,
        INDICATOR_TWICE,
        INDICATOR_NAMELESS,
        BASELINE_WITHOUT_YEAR,
        TARGET_TWICE,
        TARGET_OUTSIDE,
        TARGET_EMPTY,
        NUMBER_TOO_LARGE,
        CLAUSE_UNKNOWN
    }

    private static final int SHOWN = 30;

    static PlanFault of(Kind kind, String number, Object detail) {
        return new PlanFault(kind, number, detail.toString());
    }

    @Override
    public String[] getCodes() {
        return new String[] {"plan.fault." + kind};
    }

    @Override
    public Object[] getArguments() {
        return new Object[] {number, detail};
    }

    /** One message of many: each is put after the ones before it, in the reader's language. */
    static MessageSourceResolvable joined(List<PlanFault> faults) {
        MessageSourceResolvable text = faults.get(0);
        for (PlanFault fault : faults.subList(1, Math.min(SHOWN, faults.size()))) {
            text = new DefaultMessageSourceResolvable(new String[] {"plan.fault.and"}, new Object[] {text, fault});
        }
        return text;
    }
}
