package io.duban.process;

import io.duban.supervision.LightColor;
import io.duban.supervision.LightInputs;
import io.duban.supervision.LightRules;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResultEntries;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Judges lights by the decision table, in a DMN engine of its own that keeps no history: every task is judged every
 * day, and what came out stands in our own tables.
 */
@Component
class DmnLightRules implements LightRules {

    private static final String TABLE = "processes/task-light.dmn";
    private static final String DECISION = "task-light";

    /** Far more than the different situations of a day; a full memory begins again. */
    private static final int REMEMBERED = 20_000;

    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final DmnDecision decision;

    /**
     * What the table said before. It answers only by what it is handed, most tasks are on most days where others were
     * already, and one answer of the DMN engine takes it a millisecond.
     */
    private final Map<LightInputs, Verdict> known = new ConcurrentHashMap<>();

    DmnLightRules() {
        try (InputStream table = new ClassPathResource(TABLE).getInputStream()) {
            decision = engine.parseDecision(DECISION, table);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public Verdict judge(LightInputs inputs) {
        Verdict before = known.get(inputs);
        if (before != null) {
            return before;
        }
        if (known.size() >= REMEMBERED) {
            known.clear();
        }
        Verdict verdict = evaluate(inputs);
        known.put(inputs, verdict);
        return verdict;
    }

    private Verdict evaluate(LightInputs inputs) {
        DmnDecisionResultEntries row =
                engine.evaluateDecision(decision, variables(inputs)).getSingleResult();
        if (row == null) {
            throw new IllegalStateException("no rule of " + TABLE + " answers for " + inputs);
        }
        return new Verdict(LightColor.valueOf(row.getEntry("light")), row.getEntry("rule"));
    }

    private static VariableMap variables(LightInputs inputs) {
        return Variables.createVariables()
                .putValue("started", inputs.started())
                .putValue("ended", inputs.ended())
                .putValue("suspended", inputs.suspended())
                .putValue("lag", inputs.lag())
                .putValue("daysToMilestone", inputs.daysToMilestone())
                .putValue("overdueReports", inputs.overdueReports())
                .putValue("overdueSteps", inputs.overdueSteps())
                .putValue("finishedLate", inputs.finishedLate())
                .putValue("yellowLag", inputs.limits().yellowLag())
                .putValue("redLag", inputs.limits().redLag())
                .putValue("milestoneDays", inputs.limits().milestoneDays());
    }
}
