package io.duban.rules.web;

import io.duban.rules.RuleField;
import io.duban.rules.RuleInForce;
import io.duban.rules.RuleNumbers;
import io.duban.rules.RuleRefusal;
import io.duban.rules.RuleRequest;
import io.duban.rules.RuleScope;
import io.duban.rules.RuleTopic;
import io.duban.shared.Lines;
import io.duban.shared.Refusal.AtField;
import io.duban.shared.Typed;
import io.duban.shared.Unreadable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A rule as it is typed: of the numbers those of its topic, a list in one text. {@code version} is that of the rule as
 * it was shown.
 */
record RuleForm(
        @Nullable Boolean asForAll,
        @Nullable String yellowLag,
        @Nullable String redLag,
        @Nullable String milestoneDays,
        @Nullable String beforeDue,
        @Nullable String afterDue,
        @Nullable String everyDays,
        @Nullable String apartDays,
        @Nullable String atLeast,
        @Nullable String annualPlanDays,
        @Nullable String orderSignatureDays,
        @Nullable String blueDays,
        @Nullable String yellowDays,
        @Nullable String redDays,

        @NotNull LocalDate from,

        @NotBlank @Size(max = 500) @Lines String reason,

        @Nullable Integer version) {

    /** The numbers in force, to be changed from tomorrow on. */
    static RuleForm of(RuleInForce now, LocalDate tomorrow) {
        RuleNumbers numbers = now.numbers();
        return new RuleForm(
                !now.own() && !now.scope().everyPlan(),
                numbers.text("yellowLag"),
                numbers.text("redLag"),
                numbers.text("milestoneDays"),
                numbers.text("beforeDue"),
                numbers.text("afterDue"),
                numbers.text("everyDays"),
                numbers.text("apartDays"),
                numbers.text("atLeast"),
                numbers.text("annualPlanDays"),
                numbers.text("orderSignatureDays"),
                numbers.text("blueDays"),
                numbers.text("yellowDays"),
                numbers.text("redDays"),
                tomorrow,
                "",
                now.version());
    }

    /** What was typed in a field of the topic. */
    public String typed(String name) {
        return Objects.requireNonNullElse(fields().get(name), "");
    }

    /** Refuses numbers that cannot be read, at their fields. */
    RuleRequest request(RuleTopic topic, RuleScope scope) {
        RuleNumbers numbers = Boolean.TRUE.equals(asForAll) ? null : numbers(topic);
        return new RuleRequest(topic, scope, numbers, from, reason, Objects.requireNonNullElse(version, -1));
    }

    private Map<String, @Nullable String> fields() {
        Map<String, @Nullable String> fields = new LinkedHashMap<>();
        fields.put("yellowLag", yellowLag);
        fields.put("redLag", redLag);
        fields.put("milestoneDays", milestoneDays);
        fields.put("beforeDue", beforeDue);
        fields.put("afterDue", afterDue);
        fields.put("everyDays", everyDays);
        fields.put("apartDays", apartDays);
        fields.put("atLeast", atLeast);
        fields.put("annualPlanDays", annualPlanDays);
        fields.put("orderSignatureDays", orderSignatureDays);
        fields.put("blueDays", blueDays);
        fields.put("yellowDays", yellowDays);
        fields.put("redDays", redDays);
        return fields;
    }

    private RuleNumbers numbers(RuleTopic topic) {
        Map<String, List<Integer>> numbers = new LinkedHashMap<>();
        List<AtField> faults = new ArrayList<>();
        for (RuleField field : topic.fields()) {
            String typed = typed(field.name());
            try {
                numbers.put(field.name(), read(typed));
            } catch (Unreadable unreadable) {
                faults.add(new AtField(List.of(field.name()), "refusal.rules.unreadable", List.of(typed)));
            }
        }
        if (!faults.isEmpty()) {
            throw new RuleRefusal.NumbersWrong(faults);
        }
        return new RuleNumbers(numbers);
    }

    private static List<Integer> read(String typed) {
        return Stream.of(typed.split("[、,，;；\\s]+"))
                .map(Typed::whole)
                .filter(Objects::nonNull)
                .toList();
    }
}
