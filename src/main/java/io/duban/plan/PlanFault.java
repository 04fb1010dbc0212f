package io.duban.plan;

import io.duban.shared.Refusal;
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
        NO_ITEMS("items"),
        NUMBER_MISSING("number clauses"),
        NUMBER_TWICE("number clauses"),
        TITLE_MISSING("title"),
        TOO_LONG("content goals clauses"),
        NO_UNITS("units"),
        NO_LEAD("units"),
        SEVERAL_LEADS("units"),
        UNIT_TWICE("units"),
        UNIT_CLOSED("units"),
        DATE_MISSING("dueOn"),
        DATE_OUTSIDE("dueOn"),
        STAGE_TWICE("stages"),
        STAGE_OUTSIDE("stages"),
        STAGE_WITHOUT_WORDS("stages"),
        GOAL_TWICE("goals"),
        INDICATOR_TWICE("indicators goals"),
        INDICATOR_NAMELESS("indicators goals"),
        BASELINE_WITHOUT_YEAR("indicators goals"),
        TARGET_TWICE("indicators goals"),
        TARGET_OUTSIDE("indicators goals"),
        TARGET_EMPTY("indicators goals"),
        NUMBER_TOO_LARGE("indicators goals"),
        CLAUSE_UNKNOWN("clauses");

        private final String fields;

        /** {@code fields}, with blanks between: of an item, of goals or of clauses, wherever it may occur. */
        Kind(String fields) {
            this.fields = fields;
        }
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

    /** As it is said at the field of an item, or of a list of goals or clauses, that it is about. */
    Refusal.AtField atField() {
        return new Refusal.AtField(List.of(kind.fields.split(" ")), getCodes()[0], List.of(getArguments()));
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
