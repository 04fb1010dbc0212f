package io.duban.simulation;

import io.duban.shared.Role;
import io.duban.task.LookBackTerm;
import io.duban.task.ProposeReopening;
import io.duban.task.Reopening;
import io.duban.task.ReopeningState;
import io.duban.task.Reopenings;
import io.duban.task.SetLookBackTerm;
import io.duban.task.Task;
import io.duban.task.TaskId;
import io.duban.task.Tasks;
import io.duban.work.Block;
import io.duban.worklist.WorkItem;
import java.util.EnumSet;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The office sets after how many months is looked back, or that nobody does; and proposes a reopening by hand. */
@Configuration(proxyBeanMethods = false)
@SimulationOnly
class LookBackOccasions {

    private static final int NOBODY_LOOKS = 50;
    private static final int LONGEST = 6;
    private static final int LEFT = 70;

    @Bean
    Occasion settingTheTerm(SetLookBackTerm set, Tasks tasks, Overseers overseers) {
        return new Happening("lookBackTerm", 40, EnumSet.of(Block.DECIDE_CLAIM)) {
            @Override
            public void act(WorkItem item, Chance chance) {
                Integer months = chance.in(NOBODY_LOOKS, "nobody") ? null : 1 + chance.below(LONGEST, "months");
                Task task = tasks.get(new TaskId(item.subject()));
                if (task.oversight().origin() == null) {
                    overseers
                            .of(task, Role.OFFICE_STAFF)
                            .ifPresent(staff -> set.of(
                                    task.planId(),
                                    set.read(task.planId(), staff).version(),
                                    new LookBackTerm(months),
                                    staff));
                }
            }
        };
    }

    /** Once in a task's life, before the supervisor has looked. */
    @Bean
    Occasion proposing(ProposeReopening propose, Reopenings reopenings, Tasks tasks, Overseers overseers) {
        return new Happening("reopen", 20, EnumSet.of(Block.LOOK_BACK)) {
            @Override
            public void act(WorkItem item, Chance chance) {
                Task task = tasks.get(new TaskId(item.subject()));
                boolean again = reopenings.ofTask(task.id()).stream()
                        .map(Reopening::state)
                        .anyMatch(ReopeningState.REOPENED::equals);
                if (!again && reopenings.pending(task.id()).isEmpty()) {
                    overseers
                            .of(task, Role.OFFICE_STAFF)
                            .ifPresent(staff -> propose.propose(
                                    task.id(), new ProposeReopening.Proposal("群众反映强烈，问题重现。", LEFT), staff));
                }
            }
        };
    }
}
