package io.duban.modeling.vocabulary;

import io.duban.work.Block.About;
import java.util.Arrays;
import java.util.Optional;

/** The processes that Duban begins: by their ids in models, with what their instances are about. */
public enum OwnProcess {
    PLAN_ISSUE("planIssue", About.PLAN),
    TASK_LIFE("taskLife", About.TASK),
    TASK_SIGNING("taskSigning", About.TASK),
    ANNUAL_REPORT("annualReport", About.TASK),
    TASK_COMPLETION("taskCompletion", About.TASK),
    LOOK_BACK("lookBack", About.TASK),
    REOPENING("reopening", About.TASK),
    SUPERVISION_ORDER("supervisionOrder", About.ORDER),
    CHANGE_REQUEST("changeRequest", About.CHANGE),
    RECTIFICATION("rectification", About.RECTIFICATION);

    private final String key;
    private final About about;

    OwnProcess(String key, About about) {
        this.key = key;
        this.about = about;
    }

    public String key() {
        return key;
    }

    public About about() {
        return about;
    }

    public static Optional<OwnProcess> named(String key) {
        return Arrays.stream(values())
                .filter(process -> process.key.equals(key))
                .findFirst();
    }
}
