package io.duban.process;

import io.duban.modeling.RunningMatter;
import io.duban.modeling.vocabulary.OwnProcess;
import io.duban.plan.PlanDirectory;
import io.duban.plan.PlanId;
import io.duban.shared.Actor;
import io.duban.shared.Missing;
import io.duban.shared.Visibility;
import io.duban.supervision.OrderId;
import io.duban.supervision.ReadOrder;
import io.duban.task.TaskId;
import io.duban.task.Tasks;
import io.duban.work.Block.About;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What running processes are about. Whoever manages models need not be one who may open each of these things. */
@Component
class RunningMatters {

    private final Matters matters;
    private final Tasks tasks;
    private final PlanDirectory plans;
    private final ReadOrder orders;

    RunningMatters(Matters matters, Tasks tasks, PlanDirectory plans, ReadOrder orders) {
        this.matters = matters;
        this.tasks = tasks;
        this.plans = plans;
        this.orders = orders;
    }

    List<RunningMatter> of(String model, Collection<UUID> subjects, Actor.Person reader) {
        About about =
                OwnProcess.named(model).orElseThrow(() -> new Missing(model)).about();
        return subjects.stream()
                .map(subject -> {
                    Matter matter = matters.of(Model.of(model), subject.toString());
                    return new RunningMatter(
                            about, subject, matter.number(), matter.title(), isReadable(about, subject, reader));
                })
                .toList();
    }

    private boolean isReadable(About about, UUID subject, Actor.Person reader) {
        return switch (about) {
            case PLAN -> plans.isReadable(new PlanId(subject), Visibility.of(reader));
            case TASK -> tasks.get(new TaskId(subject)).isReadableBy(reader);
            case ORDER -> orders.isReadable(new OrderId(subject), reader);
        };
    }
}
