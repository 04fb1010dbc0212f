package io.duban.rules;

import io.duban.shared.Refusal.AtField;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is wrong with the numbers of a rule, at each field. */
final class RuleCheck {

    private RuleCheck() {}

    /** Refuses what a topic does not have or take, with all that is wrong at once. */
    static void of(RuleTopic topic, RuleNumbers numbers) {
        List<AtField> faults = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (RuleField field : topic.fields()) {
            known.add(field.name());
            fault(field, numbers.all(field.name())).ifPresent(faults::add);
        }
        numbers.byName().keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> faults.add(new AtField(List.of(name), "refusal.rules.unknownNumber", List.of(name))));
        if (!faults.isEmpty()) {
            throw new RuleRefusal.NumbersWrong(faults);
        }
        if (topic == RuleTopic.LIGHTS && numbers.one("redLag") < numbers.one("yellowLag")) {
            throw new RuleRefusal.RedBelowYellow(numbers.one("redLag"), numbers.one("yellowLag"));
        }
    }

    private static Optional<AtField> fault(RuleField field, List<Integer> numbers) {
        boolean count = field.several() ? numbers.size() <= field.most() : numbers.size() == 1;
        boolean fine = count
                && Set.copyOf(numbers).size() == numbers.size()
                && numbers.stream().allMatch(field::takes);
        return fine
                ? Optional.empty()
                : Optional.of(new AtField(
                        List.of(field.name()),
                        field.several() ? "refusal.rules.numbers" : "refusal.rules.number",
                        List.of(field.from(), field.until(), field.most())));
    }
}
