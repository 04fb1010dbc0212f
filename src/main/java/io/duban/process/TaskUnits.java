package io.duban.process;

import io.duban.task.Task;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** What the model of a task's life asks about the task. Public, since the models call it. */
@Component
public class TaskUnits {

    private final Matters matters;

    TaskUnits(Matters matters) {
        this.matters = matters;
    }

    /** The ids of the units whose signature is still to come. */
    public List<String> toSign(DelegateExecution execution) {
        return matters.task(execution).parts().unitsToSign().stream()
                .map(Object::toString)
                .toList();
    }

    /** The ids of the units that carry the task. */
    public List<String> responsible(DelegateExecution execution) {
        return matters.task(execution).parts().partners().stream()
                .map(Object::toString)
                .toList();
    }

    public boolean allSigned(DelegateExecution execution) {
        return matters.task(execution).parts().unitsToSign().isEmpty();
    }

    public boolean moreYears(DelegateExecution execution) {
        Task task = matters.task(execution);
        return !task.term().isLast(task.year());
    }
}
