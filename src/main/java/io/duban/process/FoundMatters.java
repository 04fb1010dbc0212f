package io.duban.process;

import io.duban.supervision.Rectification;
import io.duban.supervision.RectificationId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Reads the finding that a running rectification is about, once per command. */
@Component
class FoundMatters {

    private final FindingSource source;
    private final OncePerCommand once;

    FoundMatters(FindingSource source, OncePerCommand once) {
        this.source = source;
        this.once = once;
    }

    Rectification of(DelegateExecution execution) {
        return of(RectificationId.of(execution.getProcessBusinessKey()));
    }

    Rectification of(RectificationId id) {
        return once.get(id, () -> source.rectification(id));
    }

    /** From where one is read: what Duban keeps, or what was made up to try a model on. */
    interface FindingSource {

        Rectification rectification(RectificationId id);
    }
}
