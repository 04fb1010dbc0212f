package io.duban.process;

import io.duban.task.LookBack;
import io.duban.task.LookBacks;
import io.duban.task.TaskId;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** What the model of a look-back asks: whether there is one to come, and when. Public, since the models call it. */
@Component
public class LookBackPlans {

    private final LookBacks lookBacks;

    LookBackPlans(LookBacks lookBacks) {
        this.lookBacks = lookBacks;
    }

    public boolean isPlanned(DelegateExecution execution) {
        return planned(execution).isPresent();
    }

    /** The beginning of the day from which on a written off task is looked back at. */
    public Date lookBack(DelegateExecution execution) {
        return planned(execution)
                .map(one -> DueDays.beginningOf(one.dueOn()))
                .orElseThrow(() -> new IllegalStateException("no look-back is planned"));
    }

    private Optional<LookBack> planned(DelegateExecution execution) {
        return lookBacks.planned(TaskId.of(execution.getProcessBusinessKey()));
    }
}
