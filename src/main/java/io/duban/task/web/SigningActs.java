package io.duban.task.web;

import static java.util.Objects.requireNonNull;

import io.duban.shared.Actor;
import io.duban.shared.UnitId;
import io.duban.task.AnswerObjection;
import io.duban.task.DecideSilence;
import io.duban.task.ObjectToTask;
import io.duban.task.SignFor;
import io.duban.task.TaskId;
import java.util.List;
import org.springframework.stereotype.Component;

/** What pages and API do with a task. */
@Component
class SigningActs {

    private final SignFor signFor;
    private final ObjectToTask objectToTask;
    private final AnswerObjection answerObjection;
    private final DecideSilence decideSilence;

    SigningActs(
            SignFor signFor, ObjectToTask objectToTask, AnswerObjection answerObjection, DecideSilence decideSilence) {
        this.signFor = signFor;
        this.objectToTask = objectToTask;
        this.answerObjection = answerObjection;
        this.decideSilence = decideSilence;
    }

    void sign(TaskId task, UnitId unit, Actor.Person actor) {
        signFor.signFor(task, unit, actor);
    }

    List<SignFor.Outcome> signAll(List<TaskId> tasks, UnitId unit, Actor.Person actor) {
        return signFor.signForAll(tasks, unit, actor);
    }

    void object(TaskId task, ObjectionForm form, Actor.Person actor) {
        objectToTask.object(task, form.unit(), form.words(), actor);
    }

    void answer(TaskId task, UnitId unit, AnswerForm form, Actor.Person actor) {
        AnswerObjection.Reply reply = new AnswerObjection.Reply(task, unit, form.words());
        switch (form.answer()) {
            case INSISTED -> answerObjection.insist(reply, actor);
            case ADJUSTED -> answerObjection.adjust(reply, requireNonNull(form.responsibility()), actor);
            case RELEASED -> answerObjection.release(reply, form.successor(), actor);
        }
    }

    void decide(TaskId task, UnitId unit, SilenceForm form, Actor.Person actor) {
        DecideSilence.Ruling ruling = new DecideSilence.Ruling(task, unit, form.words());
        switch (form.ruling()) {
            case WAITED -> decideSilence.waitOn(ruling, actor);
            case TAKEN_AS_SIGNED -> decideSilence.takeAsSigned(ruling, actor);
            case RELEASED -> decideSilence.release(ruling, form.successor(), actor);
        }
    }
}
