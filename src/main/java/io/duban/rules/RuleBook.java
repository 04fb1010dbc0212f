package io.duban.rules;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import io.duban.plan.PlanId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the changes of one topic come to on any day, for any plan. */
public final class RuleBook {

    private final RuleTopic topic;

    /** Those that were not taken back, the latest first. */
    private final Map<RuleScope, List<RuleChange>> changes;

    public RuleBook(RuleTopic topic, List<RuleChange> changes) {
        this.topic = topic;
        this.changes = changes.stream()
                .filter(RuleChange::counts)
                .sorted(Comparator.comparing(RuleChange::serial).reversed())
                .collect(groupingBy(RuleChange::scope));
    }

    /** The numbers in force on a day; those that hold for all plans where a plan has none of its own. */
    public RuleNumbers on(@Nullable PlanId plan, LocalDate day) {
        return own(new RuleScope(plan), day)
                .orElseGet(() -> own(RuleScope.ALL, day).orElseGet(topic::usual));
    }

    /** Whether the plan has numbers of its own on this day. */
    boolean isOwn(RuleScope scope, LocalDate day) {
        return own(scope, day).isPresent();
    }

    private Optional<RuleNumbers> own(RuleScope scope, LocalDate day) {
        return inForce(scope, day).flatMap(change -> Optional.ofNullable(change.numbers()));
    }

    /** The change that brought what is in force on this day; empty before the first. */
    Optional<RuleChange> inForce(RuleScope scope, LocalDate day) {
        return changes.getOrDefault(scope, List.of()).stream()
                .filter(change -> !change.fromOn().isAfter(day))
                .findFirst();
    }

    /** The change that waits for its day. */
    Optional<RuleChange> planned(RuleScope scope, LocalDate today) {
        return changes.getOrDefault(scope, List.of()).stream()
                .filter(change -> change.waitsOn(today))
                .findFirst();
    }

    /** The day before the one from which on the next change holds; empty as long as there is none. */
    Optional<LocalDate> until(RuleChange change) {
        return changes.getOrDefault(change.scope(), List.of()).stream()
                .filter(next -> next.serial() > change.serial())
                .map(next -> next.fromOn().minusDays(1))
                .min(Comparator.naturalOrder());
    }

    /** The plans with numbers of their own on this day. */
    Set<PlanId> withTheirOwn(LocalDate day) {
        return changes.keySet().stream()
                .filter(scope -> isOwn(scope, day))
                .flatMap(scope -> Stream.ofNullable(scope.plan()))
                .collect(toSet());
    }

    /** Every set of numbers that is, was or will be in force somewhere. */
    Stream<RuleNumbers> ever() {
        return Stream.concat(
                Stream.of(topic.usual()),
                changes.values().stream().flatMap(List::stream).flatMap(change -> Stream.ofNullable(change.numbers())));
    }
}
