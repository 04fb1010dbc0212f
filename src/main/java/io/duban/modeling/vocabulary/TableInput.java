package io.duban.modeling.vocabulary;

/**
 * Something that a table is asked about.
 *
 * @param name as expressions of columns call it
 * @param type as DMN calls it: {@code boolean} or {@code integer}
 * @param least the smallest number that can be; 0 where it is no number
 * @param most the largest number that can be; 1 where it is no number
 * @param mayBeMissing whether there may be no such number, to which no cell but an empty one applies
 */
public record TableInput(String name, String type, int least, int most, boolean mayBeMissing) {

    static TableInput yesOrNo(String name) {
        return new TableInput(name, "boolean", 0, 1, false);
    }

    static TableInput number(String name, int least, int most) {
        return new TableInput(name, "integer", least, most, false);
    }

    static TableInput numberOrNone(String name, int least, int most) {
        return new TableInput(name, "integer", least, most, true);
    }

    public boolean isNumber() {
        return type.equals("integer");
    }
}
