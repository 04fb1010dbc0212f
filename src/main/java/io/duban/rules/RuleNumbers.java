package io.duban.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The numbers of one rule, by the names of its fields. */
public record RuleNumbers(Map<String, List<Integer>> byName) {

    public RuleNumbers {
        Map<String, List<Integer>> copy = new LinkedHashMap<>();
        byName.forEach((name, numbers) -> copy.put(name, List.copyOf(numbers)));
        byName = Map.copyOf(copy);
    }

    /** Empty for a field that is not there. */
    public List<Integer> all(String name) {
        return byName.getOrDefault(name, List.of());
    }

    /** The one number of a field that has one. */
    public int one(String name) {
        List<Integer> numbers = all(name);
        if (numbers.size() != 1) {
            throw new IllegalStateException("numbers of " + name + ": " + numbers);
        }
        return numbers.get(0);
    }

    /** The same with one number set. */
    public RuleNumbers with(String name, Integer... numbers) {
        Map<String, List<Integer>> copy = new LinkedHashMap<>(byName);
        copy.put(name, new ArrayList<>(List.of(numbers)));
        return new RuleNumbers(copy);
    }

    /** A field's numbers in one text, as people write a list. */
    public String text(String name) {
        return all(name).stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
