package io.duban.process;

import io.duban.modeling.trying.TrialCase;
import io.duban.modeling.trying.TrialCourse;
import io.duban.modeling.vocabulary.SystemWork;
import io.duban.rules.DueRules;
import io.duban.shared.WorkingCalendar;
import io.duban.task.TaskId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;

/** An engine to try models on, with a clock, and a matter that is made up anew for each case. */
final class TrialStage implements TrialEngine.Hearer, AutoCloseable {

    /** One case of ours takes a fraction of a second on an idle machine. */
    private static final Duration MOST = Duration.ofSeconds(10);

    final TrialClock clock = new TrialClock();
    final MadeUpMatter matter;
    final TrialEngine engine;
    final OpenedSteps steps;
    private final OncePerCommand once = new OncePerCommand();
    private @Nullable TrialRun running;

    TrialStage(WorkingCalendar workingDays, DueRules rules, LocalDate from) {
        clock.begin(from);
        matter = new MadeUpMatter(workingDays, clock);
        engine = new TrialEngine(TrialBeans.of(matter, rules, clock, this::system), this);
        steps = new OpenedSteps(new EngineSteps(engine.repository()));
    }

    /** The courses of all cases by the models that are released here by now. */
    List<TrialCourse> play(Model model, LocalDate begins) {
        return Arrays.stream(TrialCase.values())
                .map(kind -> play(model, kind, begins))
                .toList();
    }

    private TrialCourse play(Model model, TrialCase kind, LocalDate begins) {
        clock.begin(begins);
        matter.begin(model, kind);
        TrialRun run = new TrialRun(this, model, kind, new TrialBudget(MOST));
        running = run;
        try {
            return run.course();
        } finally {
            running = null;
            engine.clear();
        }
    }

    private JavaDelegate system(SystemWork work) {
        return execution -> {
            matter.work(work);
            once.forget(new TaskId(UUID.fromString(execution.getProcessBusinessKey())));
            if (running != null) {
                running.worked(execution);
            }
        };
    }

    @Override
    public void notify(DelegateTask task) {
        if (running != null) {
            running.heard(task);
        }
    }

    @Override
    public void passed(DelegateExecution execution, String element) {
        if (running != null) {
            running.passed(execution, element);
        }
    }

    @Override
    public void close() {
        engine.close();
    }
}
