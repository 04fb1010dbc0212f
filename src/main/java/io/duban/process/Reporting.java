package io.duban.process;

import static java.util.Objects.requireNonNull;

import io.duban.task.Task;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** What the model of an annual report asks about the reports. Public, since the models call it. */
@Component
public class Reporting {

    private final Matters matters;
    private final MatterSource source;
    private final OncePerCommand once;

    Reporting(Matters matters, MatterSource source, OncePerCommand once) {
        this.matters = matters;
        this.source = source;
        this.once = once;
    }

    /** The ids of the units whose part of this year's report has not left them, or is to be supplemented. */
    public List<String> unitsOwing(DelegateExecution execution) {
        Task task = matters.task(execution);
        int year = requireNonNull(task.year(), "a report is asked for in a year");
        return once.get("owing " + task.id(), () -> source.unitsOwing(task.id(), year).stream()
                .map(Object::toString)
                .toList());
    }
}
