package io.duban.process;

import io.duban.modeling.checking.RulesThatHold;
import io.duban.modeling.vocabulary.OwnTable;
import io.duban.supervision.LightColor;
import io.duban.supervision.LightInputs;
import io.duban.supervision.LightRules;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResultEntries;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.jspecify.annotations.Nullable;

/**
 * Judges lights by one text of the decision table, in a DMN engine that keeps no history: every task is judged every
 * day, and what came out stands in our own tables.
 */
final class DmnLightTable implements LightRules {

    static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    /** Far more than the different situations of a day; a full memory begins again. */
    private static final int REMEMBERED = 20_000;

    private final DmnDecision decision;
    private final @Nullable LocalDate since;
    private final Set<String> limits;
    private final Optional<RulesThatHold> rules;

    /**
     * What the table said before. It answers only by what it is handed, and one answer of the DMN engine takes it a
     * millisecond; most tasks are on most days where others were already.
     */
    private final Map<LightInputs, Verdict> known = new ConcurrentHashMap<>();

    /** What it said where the same rules held, which may have been asked by other numbers. */
    private final Map<BitSet, Verdict> byRules = new ConcurrentHashMap<>();

    DmnLightTable(String key, byte[] source, @Nullable LocalDate since) {
        DmnModelInstance read = Dmn.readModelFromStream(new ByteArrayInputStream(source));
        decision = ENGINE.parseDecision(key, read);
        limits = OwnTable.TASK_LIGHT.limitNames().stream()
                .filter(limit -> read.getModelElementsByType(InputEntry.class).stream()
                        .anyMatch(cell -> cell.getTextContent().contains(limit)))
                .collect(Collectors.toSet());
        rules = RulesThatHold.of(source, OwnTable.TASK_LIGHT);
        this.since = since;
    }

    @Override
    public boolean goesBy(String limit) {
        return limits.contains(limit);
    }

    @Override
    public @Nullable LocalDate since() {
        return since;
    }

    @Override
    public Verdict judge(LightInputs inputs) {
        Verdict before = known.get(inputs);
        if (before != null) {
            return before;
        }
        if (known.size() >= REMEMBERED) {
            known.clear();
            byRules.clear();
        }
        Verdict verdict = rules.map(
                        table -> byRules.computeIfAbsent(table.among(variables(inputs)), any -> ask(inputs)))
                .orElseGet(() -> ask(inputs));
        known.put(inputs, verdict);
        return verdict;
    }

    /** What the table itself says, whatever is remembered. */
    Verdict ask(LightInputs inputs) {
        DmnDecisionResultEntries row =
                ENGINE.evaluateDecision(decision, variables(inputs)).getSingleResult();
        if (row == null) {
            throw new IllegalStateException("no rule of " + decision.getKey() + " answers for " + inputs);
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
