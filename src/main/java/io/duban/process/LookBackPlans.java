package io.duban.process;

import io.duban.task.TaskId;
import java.time.LocalDate;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** What the model of a look-back asks: whether there is one to come, and when. Public, since the models call it. */
@Component
public class LookBackPlans {

    private final LookBackSource source;

    LookBackPlans(LookBackSource source) {
        this.source = source;
    }

    public boolean isPlanned(DelegateExecution execution) {
        return planned(execution).isPresent();
    }

    /** The beginning of the day from which on a written off task is looked back at. */
    public Date lookBack(DelegateExecution execution) {
        return planned(execution)
                .map(DueDays::beginningOf)
                .orElseThrow(() -> new IllegalStateException("no look-back is planned"));
    }

    private Optional<LocalDate> planned(DelegateExecution execution) {
        return source.lookBackOn(TaskId.of(execution.getProcessBusinessKey()));
    }
}
