package io.duban.process;

import io.duban.modeling.RunningMatter;
import io.duban.modeling.vocabulary.OwnProcess;
import io.duban.plan.PlanDirectory;
import io.duban.plan.PlanId;
import io.duban.shared.Actor;
import io.duban.shared.Missing;
import io.duban.shared.UnitId;
import io.duban.shared.Visibility;
import io.duban.supervision.OrderId;
import io.duban.supervision.ReadOrder;
import io.duban.supervision.ReadRectification;
import io.duban.supervision.RectificationId;
import io.duban.task.ChangeId;
import io.duban.task.Part;
import io.duban.task.ReadChanges;
import io.duban.task.TaskId;
import io.duban.task.Tasks;
import io.duban.work.Block.About;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What running processes are about. Whoever manages models need not be one who may open each of these things. */
@Component
class RunningMatters {

    private final Matters matters;
    private final Tasks tasks;
    private final PlanDirectory plans;
    private final ReadOrder orders;
    private final ReadChanges changes;
    private final ReadRectification rectifications;

    RunningMatters(
            Matters matters,
            Tasks tasks,
            PlanDirectory plans,
            ReadOrder orders,
            ReadChanges changes,
            ReadRectification rectifications) {
        this.matters = matters;
        this.tasks = tasks;
        this.plans = plans;
        this.orders = orders;
        this.changes = changes;
        this.rectifications = rectifications;
    }

    List<RunningMatter> of(String model, Collection<UUID> subjects, Actor.Person reader) {
        About about = about(model);
        return subjects.stream()
                .map(subject -> of(about, model, subject, reader))
                .toList();
    }

    /** Empty when there is no such thing any more. */
    Optional<RunningMatter> find(String model, UUID subject, Actor.Person reader) {
        try {
            return Optional.of(of(about(model), model, subject, reader));
        } catch (Missing gone) {
            return Optional.empty();
        }
    }

    private RunningMatter of(About about, String model, UUID subject, Actor.Person reader) {
        Matter matter = matters.of(Model.of(model), subject.toString());
        return new RunningMatter(about, subject, matter.number(), matter.title(), isReadable(about, subject, reader));
    }

    /**
     * Whose work it is: all units of a task, the unit of an order, the unit of a finding, the lead that asked for a
     * change, the office of a plan; none of what is gone.
     */
    List<UnitId> units(String model, UUID subject) {
        try {
            return switch (about(model)) {
                case PLAN ->
                    List.of(matters.of(Model.of(model), subject.toString()).officeUnitId());
                case TASK ->
                    tasks.get(new TaskId(subject)).parts().list().stream()
                            .map(Part::unit)
                            .toList();
                case ORDER -> List.of(matters.order(new OrderId(subject)).unitId());
                case CHANGE ->
                    List.of(tasks.get(matters.change(new ChangeId(subject)).taskId())
                            .leadUnitId());
                case RECTIFICATION -> List.of(rectifications.unit(new RectificationId(subject)));
            };
        } catch (Missing gone) {
            return List.of();
        }
    }

    private static About about(String model) {
        return OwnProcess.named(model).orElseThrow(() -> new Missing(model)).about();
    }

    private boolean isReadable(About about, UUID subject, Actor.Person reader) {
        return switch (about) {
            case PLAN -> plans.isReadable(new PlanId(subject), Visibility.of(reader));
            case TASK -> tasks.get(new TaskId(subject)).isReadableBy(reader);
            case ORDER -> orders.isReadable(new OrderId(subject), reader);
            case CHANGE -> changes.isReadable(new ChangeId(subject), reader);
            case RECTIFICATION -> rectifications.isReadable(new RectificationId(subject), reader);
        };
    }
}
