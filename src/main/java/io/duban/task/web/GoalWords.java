package io.duban.task.web;

import io.duban.plan.ProposedIndicator;
import io.duban.plan.TargetOperator;
import io.duban.task.Setting;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a target is called in requests to adjust it. */
@Component("goalWords")
class GoalWords {

    /** In the signs of a ledger, or its words. */
    public String of(Setting.Goal goal) {
        return ProposedIndicator.signs(goal.target());
    }

    public List<TargetOperator> operators() {
        return List.of(TargetOperator.values());
    }
}
