package io.duban.process;

import io.duban.shared.Actor;
import io.duban.shared.UnitId;
import io.duban.shared.WorkKind;
import io.duban.supervision.NoteLateness;
import io.duban.worklist.WorkItems;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the timers beside the steps do when the time is over, by the names that the models use. */
@Configuration(proxyBeanMethods = false)
class LatenessTimers {

    private final WorkItems workItems;
    private final NoteLateness noteLateness;

    LatenessTimers(WorkItems workItems, NoteLateness noteLateness) {
        this.workItems = workItems;
        this.noteLateness = noteLateness;
    }

    @Bean
    JavaDelegate noteLateSigning() {
        return execution -> note(WorkKind.SIGN_FOR, execution);
    }

    @Bean
    JavaDelegate noteLateReport() {
        return execution -> note(WorkKind.WRITE_REPORT, execution);
    }

    @Bean
    JavaDelegate noteLateReply() {
        return execution -> note(WorkKind.REPLY_TO_ORDER, execution);
    }

    /** The step still waits, else its timer would be gone; the duty goes by the step's id. */
    private void note(WorkKind kind, DelegateExecution execution) {
        UUID subject = UUID.fromString(execution.getProcessBusinessKey());
        UnitId unit = Variable.UNIT.find(execution);
        Actor.Timer timer = new Actor.Timer(Model.of(execution).key());
        workItems.open(kind, subject, unit).ifPresent(item -> noteLateness.of(item.id(), timer));
    }
}
