package io.duban.task.web;

import static java.util.stream.Collectors.toSet;

import io.duban.organization.FormerNames;
import io.duban.organization.People;
import io.duban.shared.Actor;
import io.duban.task.ChangeId;
import io.duban.task.ChangeRequest;
import io.duban.task.ChangeRequests;
import io.duban.task.ChangeStep;
import io.duban.task.ChangeTurns;
import io.duban.task.ReadChanges;
import io.duban.task.Task;
import io.duban.task.Tasks;
import io.duban.task.WithdrawChange;
import io.duban.work.OpenItem;
import io.duban.work.Steps;
import io.duban.work.Turns;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what a page about one change request shows. */
@Component
class ChangeViews {

    private final ReadChanges read;
    private final ChangeRequests changes;
    private final Tasks tasks;
    private final ChangeTurns turns;
    private final WithdrawChange withdraw;
    private final Steps steps;
    private final FormerNames units;
    private final People people;

    ChangeViews(
            ReadChanges read,
            ChangeRequests changes,
            Tasks tasks,
            ChangeTurns turns,
            WithdrawChange withdraw,
            Steps steps,
            FormerNames units,
            People people) {
        this.read = read;
        this.changes = changes;
        this.tasks = tasks;
        this.turns = turns;
        this.withdraw = withdraw;
        this.steps = steps;
        this.units = units;
        this.people = people;
    }

    @Transactional(readOnly = true)
    public ChangeView of(ChangeId id, Actor.Person reader) {
        ChangeRequest request = read.of(id, reader);
        Task task = tasks.get(request.taskId());
        List<ChangeStep> said = changes.steps(id);
        OpenItem waiting = turns.open(request).orElse(null);
        Turns.Offer offer = waiting == null ? Turns.Offer.NONE : turns.offer(request, waiting, reader);
        return new ChangeView(
                request,
                task,
                said,
                units.of(Set.of(request.unitId(), request.officeUnitId())),
                people.names(said.stream().map(ChangeStep::doneBy).collect(toSet())),
                waiting,
                waiting == null ? null : steps.of(waiting.step()),
                offer.deciding(),
                offer.whyNot(),
                withdraw.isOffered(request, reader),
                read.effects(request, task));
    }
}
