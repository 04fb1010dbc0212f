package io.duban.process;

import io.duban.modeling.trying.ModelTrials;
import io.duban.modeling.trying.TrialCourse;
import io.duban.organization.WorkingDays;
import io.duban.rules.DueRules;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.springframework.stereotype.Component;

/** Tries models on an engine that is made for it and thrown away. */
@Component
class EngineTrials implements ModelTrials {

    private final ReleasedDefinitions definitions;
    private final WorkingDays workingDays;
    private final DueRules rules;

    EngineTrials(ReleasedDefinitions definitions, WorkingDays workingDays, DueRules rules) {
        this.definitions = definitions;
        this.workingDays = workingDays;
        this.rules = rules;
    }

    @Override
    public Courses run(String key, byte[] text, LocalDate from) {
        Model model = Model.of(key);
        LocalDate begins = begins(model, from);
        try (TrialStage stage = new TrialStage(workingDays.calendar(), rules, begins)) {
            var inForce = stage.engine.repository().createDeployment();
            ReleasedDefinitions.KEYS.forEach(
                    each -> inForce.addModelInstance(each + ".bpmn", definitions.drawn(definitions.latest(each))));
            inForce.deploy();
            List<TrialCourse> before = stage.play(model, begins);
            ReleaseModels.release(
                    stage.engine.repository(), key + ".bpmn", Bpmn.readModelFromStream(new ByteArrayInputStream(text)));
            return new Courses(before, stage.play(model, begins));
        }
    }

    /** A report begins with its window. */
    private static LocalDate begins(Model model, LocalDate from) {
        if (model != Model.ANNUAL_REPORT) {
            return from;
        }
        LocalDate opens = MadeUpThings.CALENDAR.windowOpens().atYear(from.getYear());
        return opens.isBefore(from) ? opens.plusYears(1) : opens;
    }
}
