package io.duban.modeling.vocabulary;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** What a model says of its elements: plain fields that any editor of BPMN offers, and no language, bean or class. */
public enum Property {
    /** Of any element with a name: the name in English. */
    NAME_EN("name.en"),
    /** Of a step: the building block. */
    BLOCK("block", "userTask"),
    /**
     * Of a step: whose roles do it, {@code office:OFFICE_STAFF}; a second role may do it where nobody holds the first.
     */
    FOR("for", "userTask"),
    /**
     * Of a step: the rule of its due date, with a number of working days where the rule takes one: {@code within:5}.
     */
    UNTIL("until", "userTask"),
    /** Of a step: what its lateness means to the light. */
    LATE("late", "userTask"),
    /** Of a step at which something is decided on: what is asked for there besides, {@code percent?,words}. */
    ASKS("asks", "userTask"),
    /** Of a step: {@link #NO} where nothing is sent back to it but on the ways that the model draws. */
    RETURNABLE("returnable", "userTask"),
    /** Of a step or a timer: where the year of the task stands from then on. */
    PHASE("phase", "userTask", "intermediateCatchEvent", "boundaryEvent"),
    /** Of a step or a part of the process that is gone through for several units: which. */
    EACH("each", "userTask", "subProcess"),
    /** Of a timer: the rule of the day on which it goes off, as of {@link #UNTIL}. */
    AT("at", "intermediateCatchEvent", "boundaryEvent"),
    /** Of a service task: what the system does there. */
    DOES("does", "serviceTask"),
    /** Of a flow: the answers on which it is taken, separated by commas. */
    ANSWER("answer", "sequenceFlow"),
    /** Of a flow: what must be so for it to be taken. */
    WHEN("when", "sequenceFlow"),
    /** Of a flow: what must not be so for it to be taken. */
    UNLESS("unless", "sequenceFlow");

    /** What {@link #RETURNABLE} says. */
    public static final String NO = "no";

    private final String fieldName;

    /** Never changed, though its type does not say so. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<String> kinds;

    Property(String fieldName, String... kinds) {
        this.fieldName = fieldName;
        this.kinds = Set.of(kinds);
    }

    public String fieldName() {
        return fieldName;
    }

    /** Whether elements of this kind, {@code userTask}, may say it; a property without kinds is for all. */
    public boolean isSaidOf(String kind) {
        return kinds.isEmpty() || kinds.contains(kind);
    }

    public static Optional<Property> named(String fieldName) {
        return Arrays.stream(values())
                .filter(property -> property.fieldName.equals(fieldName))
                .findFirst();
    }
}
