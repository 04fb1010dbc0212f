package io.duban.rules;

import io.duban.organization.Newcomers;
import io.duban.plan.PlanId;
import java.time.LocalDate;
import org.springframework.context.ApplicationContext;

/** Rules that tests set for a plan of their own, as an admin would. */
public final class RulesOfTests {

    private final ApplicationContext context;

    public RulesOfTests(ApplicationContext context) {
        this.context = context;
    }

    public void limits(PlanId plan, String from, int yellow, int red, int days) {
        change(
                new RuleScope(plan),
                RuleTopic.LIGHTS,
                RuleTopic.LIGHTS
                        .usual()
                        .with("yellowLag", yellow)
                        .with("redLag", red)
                        .with("milestoneDays", days),
                from);
    }

    public RuleChangeId change(RuleScope scope, RuleTopic topic, RuleNumbers numbers, String from) {
        return context.getBean(ChangeRule.class).change(asked(scope, topic, numbers, from), Newcomers.admin());
    }

    public RuleRequest asked(RuleScope scope, RuleTopic topic, RuleNumbers numbers, String from) {
        return new RuleRequest(topic, scope, numbers, LocalDate.parse(from), "领导小组会议纪要〔2020〕3号", version(topic, scope));
    }

    public int version(RuleTopic topic, RuleScope scope) {
        return context.getBean(ReadRules.class)
                .one(topic, scope, Newcomers.admin())
                .version();
    }

    /** What waits for all plans must not hold for the tests that come next. */
    public void takeBackForAll() {
        for (RuleTopic topic : RuleTopic.values()) {
            RuleInForce rule = context.getBean(ReadRules.class).one(topic, RuleScope.ALL, Newcomers.admin());
            if (rule.planned() != null) {
                context.getBean(TakeBackRule.class).takeBack(topic, RuleScope.ALL, rule.version(), Newcomers.admin());
            }
        }
    }
}
