package io.duban.process;

import io.duban.modeling.vocabulary.OwnProcess;
import io.duban.work.Block;
import java.util.Arrays;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;

/** The models in {@code processes/}, by the ids they carry. */
enum Model {
    PLAN_ISSUE(OwnProcess.PLAN_ISSUE),
    TASK_LIFE(OwnProcess.TASK_LIFE),
    TASK_SIGNING(OwnProcess.TASK_SIGNING),
    ANNUAL_REPORT(OwnProcess.ANNUAL_REPORT),
    TASK_COMPLETION(OwnProcess.TASK_COMPLETION),
    LOOK_BACK(OwnProcess.LOOK_BACK),
    REOPENING(OwnProcess.REOPENING),
    SUPERVISION_ORDER(OwnProcess.SUPERVISION_ORDER),
    CHANGE_REQUEST(OwnProcess.CHANGE_REQUEST),
    RECTIFICATION(OwnProcess.RECTIFICATION);

    private final OwnProcess process;

    Model(OwnProcess process) {
        this.process = process;
    }

    String key() {
        return process.key();
    }

    /** What an instance is about: the thing whose id is its business key. */
    Block.About about() {
        return process.about();
    }

    static Model of(DelegateExecution execution) {
        return of(((ExecutionEntity) execution).getProcessDefinition().getKey());
    }

    static Model of(String key) {
        return Arrays.stream(values())
                .filter(model -> model.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such model: " + key));
    }
}
