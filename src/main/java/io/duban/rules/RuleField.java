package io.duban.rules;

import java.util.List;

/**
 * A number of a rule, or several.
 *
 * @param name its name in forms and in the API; its text stands at {@code field.NAME}
 * @param most how many numbers it may have
 * @param from the least that each may be
 * @param until the most that each may be
 * @param usual what holds as long as nothing else is set
 */
public record RuleField(String name, int most, int from, int until, List<Integer> usual) {

    public RuleField {
        usual = List.copyOf(usual);
    }

    static RuleField one(String name, int from, int until, int usual) {
        return new RuleField(name, 1, from, until, List.of(usual));
    }

    static RuleField some(String name, int from, int until, List<Integer> usual) {
        return new RuleField(name, 10, from, until, usual);
    }

    /** Whether it is a list, which may be empty and in which no number stands twice. */
    public boolean several() {
        return most > 1;
    }

    boolean takes(int number) {
        return number >= from && number <= until;
    }
}
