package io.duban.simulation;

import io.duban.shared.Actor;
import io.duban.shared.BusinessTime;
import io.duban.shared.Role;
import io.duban.supervision.Chase;
import io.duban.supervision.OrderText;
import io.duban.supervision.ProposeOrder;
import io.duban.supervision.Rung;
import io.duban.task.Task;
import io.duban.task.TaskId;
import io.duban.task.Tasks;
import io.duban.work.Block;
import io.duban.worklist.WorkItem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a supervisor does about what is late, or heard of elsewhere: chases the unit, proposes an order. */
@Configuration(proxyBeanMethods = false)
@SimulationOnly
class OrderOccasions {

    private static final Set<Block> OWED = EnumSet.of(Block.SIGN_FOR, Block.WRITE_REPORT, Block.WRITE_ANNUAL_PLAN);
    private static final int DAYS_TO_REPLY = 20;

    @Bean
    Occasion chasing(Chase chase, Supervisors supervisors) {
        return new WhenLate("chase", 1, 40, OWED) {
            @Override
            public void act(WorkItem item, Chance chance) {
                supervisors.of(item).ifPresent(who -> chase.about(item.id(), "请尽快办理。", who));
            }
        };
    }

    @Bean
    Occasion ordering(ProposeOrder propose, Supervisors supervisors, Clock clock) {
        return new WhenLate("order", 4, 60, OWED) {
            @Override
            public void act(WorkItem item, Chance chance) {
                OrderText text = text("逾期未办：" + item.title(), clock, chance);
                supervisors.of(item).ifPresent(who -> propose.aboutDuty(item.id(), text, who));
            }
        };
    }

    /** About something else than lateness, to the unit that leads. */
    @Bean
    Occasion orderingByHand(ProposeOrder propose, Supervisors supervisors, Tasks tasks, Clock clock) {
        return new Happening("orderByHand", 8, EnumSet.of(Block.DECIDE_REPORT)) {
            @Override
            public void act(WorkItem item, Chance chance) {
                Task task = tasks.get(new TaskId(item.subject()));
                OrderText text = text("落实专题会议要求：" + item.title(), clock, chance);
                supervisors.of(item).ifPresent(who -> propose.aboutTask(task.id(), task.leadUnitId(), text, who));
            }
        };
    }

    private static OrderText text(String matter, Clock clock, Chance chance) {
        Rung rung = List.of(Rung.BLUE, Rung.YELLOW, Rung.RED).get(chance.below(3, "rung"));
        LocalDate until = BusinessTime.today(clock).plusDays(DAYS_TO_REPLY);
        return new OrderText(rung, matter, "督查工作规定", "请限期办理并反馈。", until);
    }

    @Bean
    Supervisors supervisors(Tasks tasks, Overseers overseers) {
        return new Supervisors(tasks, overseers);
    }

    /** Who of the office of a plan's task supervises; of a child task those above do it by themselves. */
    record Supervisors(Tasks tasks, Overseers overseers) {

        Optional<Actor.Person> of(WorkItem item) {
            Task task = tasks.get(new TaskId(item.subject()));
            return task.oversight().origin() != null ? Optional.empty() : overseers.of(task, Role.SUPERVISOR);
        }
    }

    private abstract static class WhenLate extends Happening {

        private final int after;

        WhenLate(String name, int after, int percent, Set<Block> blocks) {
            super(name, percent, blocks);
            this.after = after;
        }

        @Override
        public int after() {
            return after;
        }

        @Override
        public boolean whenLate() {
            return true;
        }
    }
}
