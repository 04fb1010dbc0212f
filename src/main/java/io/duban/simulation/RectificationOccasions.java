package io.duban.simulation;

import io.duban.shared.BusinessTime;
import io.duban.shared.Role;
import io.duban.shared.UnitId;
import io.duban.supervision.Finding;
import io.duban.supervision.FindingSource;
import io.duban.supervision.FindingText;
import io.duban.supervision.OrderId;
import io.duban.supervision.RaiseFinding;
import io.duban.task.Task;
import io.duban.task.TaskStanding;
import io.duban.task.TaskState;
import io.duban.task.Tasks;
import io.duban.work.Block;
import io.duban.worklist.WorkItem;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A supervisor finds something wrong: by a look of his own, in a reply, at a verification, at a look-back. */
@Configuration(proxyBeanMethods = false)
@SimulationOnly
class RectificationOccasions {

    private static final Set<Block> LOOKED_AT = EnumSet.of(Block.WRITE_REPORT, Block.DECIDE_REPORT);

    @Bean
    Occasion findingOnTheWay(FindingSomething found) {
        return new FindingAt("finding", 12, LOOKED_AT, FindingSource.SUPERVISION, found);
    }

    @Bean
    Occasion findingInReply(FindingSomething found) {
        return new FindingAt("findingInReply", 30, EnumSet.of(Block.DECIDE_REPLY), FindingSource.ORDER, found);
    }

    @Bean
    Occasion findingInClaim(FindingSomething found) {
        return new FindingAt("findingInClaim", 20, EnumSet.of(Block.DECIDE_CLAIM), FindingSource.VERIFICATION, found);
    }

    @Bean
    Occasion findingAfterwards(FindingSomething found) {
        return new FindingAt("findingAfterwards", 40, EnumSet.of(Block.LOOK_BACK), FindingSource.LOOK_BACK, found);
    }

    /** Something is found at a step of one of these blocks, in so many of a hundred cases. */
    private static final class FindingAt extends Happening {

        private final FindingSource source;
        private final FindingSomething found;

        FindingAt(String name, int percent, Set<Block> at, FindingSource source, FindingSomething found) {
            super(name, percent, at);
            this.source = source;
            this.found = found;
        }

        @Override
        public void act(WorkItem item, Chance chance) {
            found.about(item, source, chance);
        }
    }

    @Bean
    FindingSomething findingSomething(RaiseFinding raise, Tasks tasks, Overseers overseers, Clock clock) {
        return new FindingSomething(raise, tasks, overseers, clock);
    }

    /** Raises a finding about the task of a step, where somebody supervises it and it may be raised. */
    record FindingSomething(RaiseFinding raise, Tasks tasks, Overseers overseers, Clock clock) {

        private static final int SHORTEST = 15;
        private static final int LONGEST_MORE = 60;

        void about(WorkItem item, FindingSource source, Chance chance) {
            Task task = tasks.get(Objects.requireNonNull(item.taskId()));
            boolean verifies = source != FindingSource.VERIFICATION || task.state() == TaskState.VERIFYING;
            overseers
                    .of(task, Role.SUPERVISOR)
                    .filter(who -> verifies && RaiseFinding.isRaisable(TaskStanding.of(task), who))
                    .ifPresent(who ->
                            raise.raise(task.id(), unit(task, item, chance), finding(item, source, chance), who));
        }

        private Finding finding(WorkItem item, FindingSource source, Chance chance) {
            FindingText text = new FindingText(
                    "管护责任没有落实到人。",
                    "督查工作规定",
                    "请明确责任人并限期整改。",
                    BusinessTime.today(clock).plusDays(SHORTEST + chance.below(LONGEST_MORE, "days")));
            OrderId order = source == FindingSource.ORDER ? new OrderId(item.subject()) : null;
            return new Finding(source, order, text);
        }

        private static UnitId unit(Task task, WorkItem item, Chance chance) {
            List<UnitId> partners = task.parts().partners();
            return partners.contains(item.aboutUnit())
                    ? item.aboutUnit()
                    : partners.get(chance.below(partners.size(), "whose"));
        }
    }
}
