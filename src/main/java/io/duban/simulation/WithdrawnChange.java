package io.duban.simulation;

import io.duban.organization.People;
import io.duban.task.ChangeId;
import io.duban.task.ChangeRequest;
import io.duban.task.ChangeRequests;
import io.duban.task.ChangeState;
import io.duban.task.WithdrawChange;
import io.duban.work.Block;
import io.duban.worklist.WorkItem;
import java.util.EnumSet;
import org.springframework.stereotype.Component;

/** Whoever asked for more time takes the request back before anybody has looked at it. */
@Component
@SimulationOnly
class WithdrawnChange extends Happening {

    private final WithdrawChange withdraw;
    private final ChangeRequests requests;
    private final People people;

    WithdrawnChange(WithdrawChange withdraw, ChangeRequests requests, People people) {
        super("takeBackRequest", 10, EnumSet.of(Block.DECIDE_CHANGE));
        this.withdraw = withdraw;
        this.requests = requests;
        this.people = people;
    }

    @Override
    public void act(WorkItem item, Chance chance) {
        ChangeRequest request = requests.get(new ChangeId(item.subject()));
        if (request.state() == ChangeState.SUBMITTED) {
            withdraw.withdraw(request.id(), "", people.actor(request.course().askedBy()));
        }
    }
}
