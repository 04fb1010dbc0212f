package io.duban.simulation;

import io.duban.shared.Actor;
import io.duban.shared.BusinessTime;
import io.duban.shared.Role;
import io.duban.task.HaltAct;
import io.duban.task.HaltText;
import io.duban.task.ReadHalts;
import io.duban.task.SuspendTask;
import io.duban.task.Task;
import io.duban.task.Tasks;
import io.duban.task.TerminateTask;
import io.duban.work.Block;
import io.duban.worklist.WorkItem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The head of the office suspends a task, from today or from an earlier day, or terminates it. */
@Configuration(proxyBeanMethods = false)
@SimulationOnly
class HaltOccasions {

    private static final Set<Block> WHEREVER_IT_STANDS = EnumSet.of(
            Block.SIGN_FOR,
            Block.ANSWER_OBJECTION,
            Block.WRITE_ANNUAL_PLAN,
            Block.DECIDE_ANNUAL_PLAN,
            Block.WRITE_REPORT,
            Block.CONSOLIDATE,
            Block.DECIDE_REPORT,
            Block.WRITE_CLAIM,
            Block.DECIDE_CLAIM,
            Block.REPLY_TO_ORDER,
            Block.DECIDE_CHANGE);
    private static final int LONGEST_AGO = 10;

    @Bean
    Occasion suspending(SuspendTask suspend, Halters halters, Clock clock) {
        return new Happening("suspend", 1, WHEREVER_IT_STANDS) {
            @Override
            public int after() {
                return 2;
            }

            @Override
            public void act(WorkItem item, Chance chance) {
                halters.with(item, HaltAct.SUSPENSION, (task, who) -> {
                    LocalDate since = BusinessTime.today(clock).minusDays(chance.below(LONGEST_AGO, "since"));
                    LocalDate earliest = suspend.earliest(task);
                    suspend.suspend(
                            task.id(),
                            since.isBefore(earliest) ? earliest : since,
                            new HaltText("用地指标未落实。", "专题会议纪要第8号"),
                            who);
                });
            }
        };
    }

    @Bean
    Occasion terminating(TerminateTask terminate, Halters halters) {
        return new Happening("terminate", 1, EnumSet.of(Block.WRITE_ANNUAL_PLAN, Block.DECIDE_CLAIM)) {
            @Override
            public void act(WorkItem item, Chance chance) {
                halters.with(
                        item,
                        HaltAct.TERMINATION,
                        (task, who) -> terminate.terminate(task.id(), new HaltText("不再实施。", "省政府常务会议纪要"), who));
            }
        };
    }

    @Bean
    Halters halters(Tasks tasks, Overseers overseers, Standstills standstills) {
        return new Halters(tasks, overseers, standstills);
    }

    /** Whoever may halt the task of a step, where that is open. */
    record Halters(Tasks tasks, Overseers overseers, Standstills standstills) {

        interface HaltTask {
            void act(Task task, Actor.Person head);
        }

        void with(WorkItem item, HaltAct act, HaltTask halt) {
            Task task = tasks.get(Objects.requireNonNull(item.taskId()));
            overseers
                    .of(task, Role.OFFICE_HEAD)
                    .filter(head -> ReadHalts.open(task, head).contains(act))
                    .ifPresent(head -> {
                        standstills.changing();
                        halt.act(task, head);
                    });
        }
    }
}
