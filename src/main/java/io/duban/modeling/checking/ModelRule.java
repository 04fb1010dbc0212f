package io.duban.modeling.checking;

/**
 * The rules that a process model keeps to; {@code docs/models.md} has an example of each. The first group is about the
 * file, the second about what a model may hold, the third about what it says, the fourth about the order of work that
 * it draws; the last is about decision tables.
 */
public enum ModelRule {
    TOO_LARGE,
    NOT_UTF_8,
    DOCTYPE,
    INSTRUCTION,
    NOT_XML,
    TOO_DEEP,
    TOO_MANY_ELEMENTS,
    TOO_LONG,
    NOT_BPMN,
    NOT_DMN,
    SCHEMA,
    ONE_PROCESS,
    ELEMENT,
    ATTRIBUTE,
    FOREIGN,
    EXPRESSION,
    PROPERTY,
    PROPERTY_TWICE,
    ID_MISSING,
    ID_TWICE,
    ID_UNSPOKEN,
    REFERENCE,
    EVENT,
    LOOP,
    PROCESS_UNKNOWN,
    NOT_EXECUTABLE,
    NOT_KEPT,
    NAME_MISSING,
    ENGLISH_MISSING,
    PROPERTY_MISSING,
    WORD_UNKNOWN,
    WORD_MISPLACED,
    ROLE_UNKNOWN,
    UNIT_OUTSIDE,
    UNIT_UNKNOWN,
    EACH_ALONE,
    CALLED_UNKNOWN,
    CALLED_SELF,
    ANSWER_IMPOSSIBLE,
    ANSWER_UNDRAWN,
    ANSWER_TWICE,
    ANSWER_BY_NOBODY,
    CONDITION_MISSING,
    CONDITION_GAP,
    CONDITION_TWICE,
    CONDITION_MISPLACED,
    GATEWAY_IDLE,
    GATEWAY_TARGET,
    WAY_OUT_MISSING,
    WAY_FORBIDDEN,
    WAY_IN_MISSING,
    START,
    END,
    ERROR_CODE,
    ERROR_UNCAUGHT,
    ERROR_UNTHROWN,
    EFFECT_IN_REQUEST,
    LATENESS_OF_NOTHING,
    WAY_UNNAMED,
    NAME_LONG,
    NOT_DRAWN,
    DRAWING,
    TOO_MANY_NODES,
    MANY_NODES(Severity.WARNING),
    UNSAFE,
    STUCK,
    ENDLESS,
    IMPROPER,
    DEAD,
    LOOP_WITHOUT_PERSON,
    GIVEN_UP,
    ONE_TABLE,
    HIT_POLICY,
    COLUMN_UNKNOWN,
    COLUMN_TWICE,
    COLUMN_TYPE,
    COLUMN_MISSING,
    CELL_COUNT,
    CELL,
    OUTPUT_UNKNOWN,
    OUTPUT_UNFOUNDED,
    RULE_UNNAMED,
    TOO_MANY_RULES,
    RULE_IMPOSSIBLE,
    RULE_UNREACHABLE,
    RULES_OVERLAP,
    RULES_GAP,
    TABLE_GIVEN_UP;

    /** Whether a model may be released that breaks the rule. */
    public enum Severity {
        ERROR,
        WARNING
    }

    private final Severity severity;

    ModelRule() {
        this(Severity.ERROR);
    }

    ModelRule(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }

    /** Of the text in both languages, with the arguments of the finding. */
    public String messageKey() {
        return "enum.ModelRule." + name();
    }
}
