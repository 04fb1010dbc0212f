package io.duban.task;

import static io.duban.shared.Subject.Kind.TASK;

import io.duban.shared.DomainEvent;
import io.duban.shared.RequiredText;
import io.duban.shared.Subject;
import io.duban.work.Answer;
import io.duban.work.Turn;
import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What becomes of a task after its last year: it is complete (办结), is written off (销号), or its last report is to be
 * supplemented.
 */
@Component
public class EndTask {

    private final Tasks tasks;
    private final TaskTurns turns;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EndTask(Tasks tasks, TaskTurns turns, ApplicationEventPublisher events, Clock clock) {
        this.tasks = tasks;
        this.turns = turns;
        this.events = events;
        this.clock = clock;
    }

    /** The words say what the acceptance criteria were found to be met by, and are required. */
    @Transactional
    public void complete(Task task, String words, Turn turn) {
        Instant now = clock.instant();
        end(TaskEnd.completed(task, now), TaskAct.COMPLETED, words, now, turn);
        turns.answer(turn, turn.step().goingOn());
    }

    /**
     * The last step of the model: a task that is complete is struck from the ledger; where the model draws no step for
     * that, it is complete. The words are the basis, and are required.
     */
    @Transactional
    public void finish(Task task, String words, Turn turn) {
        if (task.state() == TaskState.COMPLETED) {
            end(TaskEnd.writtenOff(task), TaskAct.WRITTEN_OFF, words, clock.instant(), turn);
            turns.answer(turn, turn.step().goingOn());
        } else {
            complete(task, words, turn);
        }
    }

    /** With a reason; refused where the model that the task runs on draws no way back. */
    @Transactional
    public void giveBack(Task task, String reason, Turn turn) {
        if (!turn.step().offers(Answer.RETURNED)) {
            throw new TaskRefusal.NoWayBack(task.number());
        }
        end(TaskEnd.returned(task), TaskAct.COMPLETION_RETURNED, reason, clock.instant(), turn);
        turns.answer(turn, Answer.RETURNED);
    }

    private void end(Task after, TaskAct act, String words, Instant now, Turn turn) {
        if (RequiredText.isMissing(words)) {
            throw new TaskRefusal.WordsRequired();
        }
        tasks.save(after);
        events.publishEvent(DomainEvent.of(Subject.of(TASK, after.id()), act, turn.actor(), now)
                .because(words));
    }
}
