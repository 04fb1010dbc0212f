package io.duban.process;

import java.util.Arrays;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;

/** The models in {@code processes/}, by the ids they carry. */
enum Model {
    PLAN_ISSUE("planIssue"),
    TASK_LIFE("taskLife"),
    ANNUAL_REPORT("annualReport"),
    SUPERVISION_ORDER("supervisionOrder");

    private final String key;

    Model(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }

    static Model of(DelegateExecution execution) {
        return of(((ExecutionEntity) execution).getProcessDefinition().getKey());
    }

    static Model of(String key) {
        return Arrays.stream(values())
                .filter(model -> model.key.equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such model: " + key));
    }
}
