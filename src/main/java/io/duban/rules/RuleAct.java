package io.duban.rules;

import io.duban.shared.Act;

/** What is done to rules. */
public enum RuleAct implements Act {
    CHANGED,
    TAKEN_BACK
}
