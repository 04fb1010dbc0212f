package io.duban.process;

import static java.util.Objects.requireNonNull;

import io.duban.modeling.trying.TrialCase;
import io.duban.modeling.trying.TrialCourse;
import io.duban.modeling.trying.TrialEnd;
import io.duban.modeling.trying.TrialEvent;
import io.duban.modeling.trying.TrialPlace;
import io.duban.shared.Refusal;
import io.duban.work.Answer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** One case, from its beginning until nothing happens any more. */
final class TrialRun {

    private final TrialStage stage;
    private final Model model;
    private final TrialCase kind;
    private final TrialBudget budget;
    private final TrialLog log;
    private final TrialAnswers answers;
    private final Set<String> passed = new LinkedHashSet<>();
    private @Nullable EndEvent reached;

    TrialRun(TrialStage stage, Model model, TrialCase kind, TrialBudget budget) {
        this.stage = stage;
        this.model = model;
        this.kind = kind;
        this.budget = budget;
        log = new TrialLog(stage.clock, stage.matter);
        answers = new TrialAnswers(kind, stage.matter);
    }

    TrialCourse course() {
        LocalDate begins = stage.clock.today();
        TrialEnd end = end();
        return new TrialCourse(kind, begins, log.events(), end, passed, standing());
    }

    private TrialEnd end() {
        try {
            stage.engine
                    .runtime()
                    .startProcessInstanceByKey(
                            model.key(), stage.matter.things().id().toString());
            while (goOn()) {
                budget.take();
            }
        } catch (RuntimeException failure) {
            return budget.isSpent()
                    ? at(TrialEnd.Outcome.ENDLESS, log.waiting(), null)
                    : at(TrialEnd.Outcome.BROKE, log.waiting(), words(failure));
        }
        if (!stage.engine.running().isEmpty()) {
            return at(TrialEnd.Outcome.HANGS, log.waiting(), null);
        }
        EndEvent end = requireNonNull(reached, "whatever ends has reached an end");
        return at(TrialEnd.Outcome.ENDED, List.of(log.happened(TrialEvent.EventKind.END, model.key(), end)), null);
    }

    private TrialEnd at(TrialEnd.Outcome how, List<TrialPlace> places, @Nullable MessageSourceResolvable failure) {
        return new TrialEnd(how, stage.clock.today(), places, failure);
    }

    /** Of the innermost cause, which says why. */
    private static MessageSourceResolvable words(Throwable failure) {
        Throwable cause = failure;
        for (Throwable next = failure; next != null; next = next.getCause()) {
            cause = next;
        }
        return cause instanceof Refusal refusal
                ? new DefaultMessageSourceResolvable(
                        new String[] {refusal.key()}, refusal.arguments().toArray())
                : new DefaultMessageSourceResolvable(null, null, String.valueOf(cause.getMessage()));
    }

    /** What comes first: a timer, work of the system, or somebody's act; false where nothing comes any more. */
    private boolean goOn() {
        Optional<Job> job = stage.engine.next();
        Optional<TrialLog.Open> act = log.next();
        if (job.isPresent()
                && act.map(one -> !acts(one).isBefore(TrialEngine.due(job.get())))
                        .orElse(true)) {
            run(job.get());
            return true;
        }
        act.ifPresent(this::act);
        return act.isPresent();
    }

    private static Instant acts(TrialLog.Open open) {
        return requireNonNull(open.acts());
    }

    private void run(Job job) {
        stage.clock.forward(TrialEngine.due(job));
        if (job instanceof TimerEntity) {
            log.happened(TrialEvent.EventKind.TIMER, job.getProcessDefinitionKey(), stage.engine.element(job));
        }
        stage.engine.run(job);
    }

    private void act(TrialLog.Open open) {
        stage.clock.forward(acts(open));
        OpenedStep step = open.step();
        Answer answer = answers.at(step);
        log.answered(step, answer);
        stage.matter.answered(step, answer);
        stage.engine.tasks().complete(step.id(), Map.of(Variable.ANSWER.name(), answer.name()));
    }

    void heard(DelegateTask task) {
        if (TaskListener.EVENTNAME_CREATE.equals(task.getEventName())) {
            OpenedStep step = stage.steps.of(task);
            log.opened(step, acts(step));
        } else if (TaskListener.EVENTNAME_DELETE.equals(task.getEventName())) {
            log.over(task.getId());
        }
    }

    /** When somebody acts; null: nobody ever does. */
    private @Nullable Instant acts(OpenedStep step) {
        if (kind == TrialCase.SILENT_UNIT
                && step.unit().equals(stage.matter.things().odd())) {
            return null;
        }
        LocalDate due = requireNonNull(step.dueOn(), "every step says until when");
        LocalDate on =
                kind == TrialCase.LATE ? stage.matter.workingDays().plusWorkingDays(due, TrialCase.LATE_BY) : due;
        Instant then = TrialClock.morning(on);
        return then.isBefore(stage.clock.instant()) ? stage.clock.instant() : then;
    }

    void worked(DelegateExecution execution) {
        log.happened(TrialEvent.EventKind.SYSTEM, Model.of(execution).key(), execution.getBpmnModelElementInstance());
    }

    void passed(DelegateExecution execution, String element) {
        budget.take();
        if (!Model.of(execution).equals(model)) {
            return;
        }
        passed.add(element);
        FlowElement drawn = execution.getBpmnModelInstance().getModelElementById(element);
        if (drawn instanceof SequenceFlow flow) {
            passed.add(flow.getSource().getId());
            passed.add(flow.getTarget().getId());
            if (flow.getTarget() instanceof EndEvent end && end.getParentElement() instanceof Process) {
                reached = end;
            }
        }
    }

    private Set<String> standing() {
        Set<String> standing = new LinkedHashSet<>();
        stage.engine.running().stream()
                .filter(process -> isOf(process, model))
                .forEach(process -> standing.addAll(stage.engine.runtime().getActiveActivityIds(process.getId())));
        return standing;
    }

    private static boolean isOf(ProcessInstance process, Model model) {
        return process.getProcessDefinitionId().startsWith(model.key() + ":");
    }
}
