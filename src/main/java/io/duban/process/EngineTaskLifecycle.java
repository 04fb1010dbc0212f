package io.duban.process;

import static io.duban.work.Block.ANSWER_OBJECTION;
import static io.duban.work.Block.CONFIRM_COMPLETION;
import static io.duban.work.Block.SIGN_FOR;

import io.duban.process.OpenWork.Asked;
import io.duban.shared.Actor;
import io.duban.shared.PersonId;
import io.duban.shared.UnitId;
import io.duban.task.ObjectionAnswer;
import io.duban.task.TaskId;
import io.duban.task.TaskLifecycle;
import io.duban.task.Tasks;
import java.util.Collection;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

@Component
class EngineTaskLifecycle implements TaskLifecycle {

    /** The flow by which a task goes back from its completion review. */
    private static final String WAY_BACK = "reviewCompletionToAnnualReport";

    private final OpenWork openWork;
    private final RuntimeService runtimeService;
    private final RepositoryService repositoryService;
    private final ProcessEngineConfigurationImpl configuration;
    private final Tasks tasks;
    private final OncePerCommand once;

    EngineTaskLifecycle(
            OpenWork openWork,
            RuntimeService runtimeService,
            RepositoryService repositoryService,
            ProcessEngineConfigurationImpl configuration,
            Tasks tasks,
            OncePerCommand once) {
        this.openWork = openWork;
        this.runtimeService = runtimeService;
        this.repositoryService = repositoryService;
        this.configuration = configuration;
        this.tasks = tasks;
        this.once = once;
    }

    /** The engine writes what a command has changed when the command ends: one command for all is one write for all. */
    @Override
    public void issued(Collection<TaskId> ids, PersonId approvedBy, Actor actor) {
        openWork.as(actor, () -> configuration.getCommandExecutorTxRequired().execute(command -> {
            once.put(StepListener.SENT_BY, approvedBy);
            tasks.of(ids).forEach(task -> once.put(task.id(), task));
            ids.forEach(id -> runtimeService.startProcessInstanceByKey(Model.TASK_LIFE.key(), id.toString()));
            return ids.size();
        }));
    }

    @Override
    public void signedFor(TaskId task, UnitId unit, Actor actor) {
        openWork.complete(new Asked(SIGN_FOR, task.value(), unit), actor, Answer.SIGNED);
    }

    @Override
    public void objected(TaskId task, UnitId unit, Actor actor) {
        openWork.complete(new Asked(SIGN_FOR, task.value(), unit), actor, Answer.OBJECTED);
    }

    @Override
    public void objectionAnswered(TaskId task, UnitId unit, ObjectionAnswer answer, Actor actor) {
        openWork.complete(new Asked(ANSWER_OBJECTION, task.value(), unit), actor, Answer.valueOf(answer.name()));
    }

    @Override
    public void completionConfirmed(TaskId task, Actor actor) {
        openWork.complete(new Asked(CONFIRM_COMPLETION, task.value(), null), actor, Answer.ACCEPTED);
    }

    @Override
    public void completionReturned(TaskId task, Actor actor) {
        openWork.complete(new Asked(CONFIRM_COMPLETION, task.value(), null), actor, Answer.RETURNED);
    }

    /** A running instance stays on the version of the model that it began with. */
    @Override
    public boolean returnsFromCompletion(TaskId task) {
        return openWork.definition(new Asked(CONFIRM_COMPLETION, task.value(), null))
                .map(repositoryService::getBpmnModelInstance)
                .filter(model -> model.getModelElementById(WAY_BACK) != null)
                .isPresent();
    }
}
