package io.duban.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.duban.plan.PlanId;
import io.duban.shared.Subject;
import java.util.UUID;

/** Rules as the journal knows them: those of a plan are the plan's, those of all plans have an id by their topic. */
public final class RuleSubject {

    private RuleSubject() {}

    static Subject of(RuleTopic topic, RuleScope scope) {
        PlanId plan = scope.plan();
        return plan == null ? of(topic) : Subject.of(Subject.Kind.PLAN, plan);
    }

    public static Subject of(RuleTopic topic) {
        return new Subject(
                Subject.Kind.RULE, UUID.nameUUIDFromBytes(topic.name().getBytes(UTF_8)));
    }
}
