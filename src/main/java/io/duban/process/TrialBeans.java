package io.duban.process;

import io.duban.modeling.vocabulary.SystemWork;
import io.duban.rules.DueRules;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** What the words of the models stand for on trial: the same rules, about a matter that is made up. */
final class TrialBeans {

    private TrialBeans() {}

    /** By the names that {@link ModelVocabulary} gives them; nothing else can be reached from a model. */
    static Map<Object, Object> of(
            MadeUpMatter matter, DueRules rules, TrialClock clock, Function<SystemWork, JavaDelegate> works) {
        OncePerCommand once = new OncePerCommand();
        FoundMatters rectifications = new FoundMatters(id -> matter.things().rectification(), once);
        Matters matters = new Matters(matter, rectifications, once);
        DueDays days = new DueDays(matters, rules, clock);
        Map<Object, Object> beans = new HashMap<>();
        beans.put("dueDates", new DueDates(matters, days));
        beans.put("lookBackPlans", new LookBackPlans(matter));
        beans.put("parties", new Parties(matters, rectifications, matter));
        beans.put("rectificationDates", new RectificationDates(rectifications, days));
        beans.put("taskUnits", new TaskUnits(matters));
        beans.put("planUnits", new PlanUnits(matters, matter, once));
        beans.put("reporting", new Reporting(matters, matter, once));
        // Where a year stands is noted with the task and asked by no model.
        beans.put("yearRuns", (ExecutionListener) execution -> {});
        Arrays.stream(SystemWork.values()).forEach(work -> beans.put(ModelVocabulary.bean(work), works.apply(work)));
        return beans;
    }
}
